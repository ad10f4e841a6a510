import { Agent, request } from 'node:http'
import tcb from '@cloudbase/node-sdk'
import { takeOrders } from '../workers'
import { candidateIdOf, snapshotIdOf } from './page'

/** `bare` reads the kept page by the unmodified SDK, the others ask for it at the function's door: each another page, or all the same. */
export interface ReadersOrder {
  port: number
  kind: 'bare' | 'uncached' | 'cached'
  callers: number
  calls: number
  /** Number of the first page and the first reader. */
  from: number
}

const agent = new Agent({ keepAlive: true, maxSockets: 1000 })

function post(port: number, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
    const call = request({ agent, host: '127.0.0.1', port, path: '/local/call', method: 'POST', headers }, answer => {
      let text = ''
      answer.setEncoding('utf8').on('data', chunk => (text += chunk)).on('end', () => resolve(text))
    })
    call.on('error', reject).end(body)
  })
}

/** Each reader is a person of their own: limits count by person. */
async function readPage(port: number, reader: number, page: number): Promise<void> {
  const answer = await post(port, JSON.stringify({ as: { openid: `reader-${reader}`, unionid: `reader-${reader}` }, name: 'vote.candidate', input: { candidateId: candidateIdOf(page) } }))
  if (!answer.startsWith('{"ok":true')) throw new Error(answer.slice(0, 200))
}

function readsOf({ port, kind }: ReadersOrder): (n: number) => Promise<unknown> {
  if (kind === 'cached') return n => readPage(port, n, 0)
  if (kind === 'uncached') return n => readPage(port, n, n)
  const snapshots = tcb.init({ env: 'local', secretId: 'x', secretKey: 'y', serviceUrl: `http://127.0.0.1:${port}/admin` }).database().collection('snapshots')
  return n => snapshots.where({ _id: snapshotIdOf(n) }).limit(1).get()
}

takeOrders<ReadersOrder, number>(async order => {
  const read = readsOf(order)
  let next = order.from
  const reader = async () => {
    while (next < order.from + order.calls) await read(next++)
  }
  const started = performance.now()
  await Promise.all(Array.from({ length: order.callers }, reader))
  return performance.now() - started
})
