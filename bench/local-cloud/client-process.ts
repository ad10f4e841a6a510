import tcb from '@cloudbase/node-sdk'
import { ballot } from './ballot'

/** Sent to a client process: `clients` callers make `calls` calls in all. */
export interface Order {
  port: number
  kind: 'insert' | 'read'
  clients: number
  calls: number
  /** Number of the first ballot to insert, or of the first box to read. */
  from: number
  boxes: number
}

type Collection = ReturnType<ReturnType<ReturnType<typeof tcb.init>['database']>['collection']>

const calls: Record<Order['kind'], (ballots: Collection, n: number, boxes: number) => Promise<unknown>> = {
  insert: (ballots, n, boxes) => ballots.add(ballot(n, boxes)),
  read: async (ballots, n, boxes) => {
    const { data } = await ballots.where({ box: `box-${Math.imul(n, 7919) % boxes}` }).orderBy('at', 'desc').limit(20).get()
    if (data.length !== 20) throw new Error(`a page of ${data.length}`)
  },
}

async function carryOut({ port, kind, clients, calls: count, from, boxes }: Order): Promise<void> {
  const ballots = tcb.init({ env: 'local', secretId: 'x', secretKey: 'y', serviceUrl: `http://127.0.0.1:${port}/admin` }).database().collection('ballots')
  let next = from
  const client = async (): Promise<void> => {
    while (next < from + count) await calls[kind](ballots, next++, boxes)
  }
  await Promise.all(Array.from({ length: clients }, client))
}

process.on('message', (order: Order) => void carryOut(order).then(() => process.send?.('done')))
