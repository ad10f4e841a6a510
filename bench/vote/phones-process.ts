import { Agent, request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { takeOrders } from '../workers'
import { campaignId } from './campaign'
import { castInput, picksOf, voter } from './phone'

/** What phones do: each call is made by a phone of its own, `callers` at once. */
export interface PhonesOrder {
  port: number
  kind: 'cast' | 'usual' | 'results'
  callers: number
  calls: number
  /** Number of the first voter. */
  from: number
  /** How often each voter tries, all tries at once; 1 when left out. */
  tries?: number
  /** Calls a second, whether or not answers come; as fast as answers come when left out. */
  perSecond?: number
}

export interface PhonesAnswer {
  /** From the first call to the last answer. */
  ms: number
  /** Of each call, in milliseconds. */
  latencies: number[]
  accepted: number
  /** How often each refusal came. */
  refused: Record<string, number>
}

const bodies: Record<PhonesOrder['kind'], (n: number, attempt: number) => { name: string; input: object }> = {
  cast: (n, attempt) => ({ name: 'vote.cast', input: castInput(n, attempt) }),
  usual: n => ({ name: 'usual.vote', input: { campaignId, picks: picksOf(n) } }),
  results: () => ({ name: 'vote.results', input: { campaignId } }),
}

const agent = new Agent({ keepAlive: true, maxSockets: 1000 })

/** `POST /local/call`: the call as WeChat would deliver it. */
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

/** Made before the clock starts: a phone's own work is not measured. */
const written = ({ kind, calls, from, tries = 1 }: PhonesOrder): string[] =>
  Array.from({ length: calls }, (_, index) => {
    const [n, attempt] = [from + Math.floor(index / tries), index % tries]
    return JSON.stringify({ as: voter(n), ...bodies[kind](n, attempt) })
  })

takeOrders<PhonesOrder, PhonesAnswer>(async order => {
  const sent = written(order)
  const seen: PhonesAnswer = { ms: 0, latencies: [], accepted: 0, refused: {} }
  const started = performance.now()
  const call = async (index: number) => {
    const at = performance.now()
    const answer = JSON.parse(await post(order.port, sent[index] ?? ''))
    seen.latencies.push(performance.now() - at)
    if (answer.ok) seen.accepted++
    else seen.refused[answer.error.kind] = (seen.refused[answer.error.kind] ?? 0) + 1
  }
  let next = 0
  const caller = async () => {
    while (next < sent.length) await call(next++)
  }
  const paced = async (perSecond: number) => {
    const calls: Promise<void>[] = []
    for (let index = 0; index < sent.length; index++) {
      const early = started + (index / perSecond) * 1000 - performance.now()
      if (early > 1) await wait(early)
      calls.push(call(index))
    }
    await Promise.all(calls)
  }
  await (order.perSecond ? paced(order.perSecond) : Promise.all(Array.from({ length: order.callers }, caller)))
  return { ...seen, ms: performance.now() - started }
})
