import tcb from '@cloudbase/node-sdk'
import { ballot, campaigns, firstCastAt } from './ballot'

/** Sent to a client process: `clients` callers make `calls` calls in all. */
export interface Order {
  port: number
  kind: 'insert' | 'read'
  clients: number
  calls: number
  /** Number of the first ballot to insert, or of the first page to read. */
  from: number
  /** How many ballots there were at the start. */
  size: number
}

type Database = ReturnType<ReturnType<typeof tcb.init>['database']>

const calls: Record<Order['kind'], (database: Database, n: number, size: number) => Promise<unknown>> = {
  insert: (database, n) => database.collection('ballots').add(ballot(n)),
  read: async (database, n, size) => {
    // Pages all over the collection, each with 20 ballots before it.
    const before = firstCastAt + 20 * campaigns + (Math.imul(n, 7919) >>> 0) % (size - 20 * campaigns)
    const { data } = await database.collection('ballots').where({ campaignId: `campaign-${n % campaigns}`, castAt: database.command.lt(before) }).orderBy('castAt', 'desc').limit(20).get()
    if (data.length !== 20) throw new Error(`a page of ${data.length}`)
  },
}

async function carryOut({ port, kind, clients, calls: count, from, size }: Order): Promise<void> {
  const database = tcb.init({ env: 'local', secretId: 'x', secretKey: 'y', serviceUrl: `http://127.0.0.1:${port}/admin` }).database()
  let next = from
  const client = async (): Promise<void> => {
    while (next < from + count) await calls[kind](database, next++, size)
  }
  await Promise.all(Array.from({ length: clients }, client))
}

process.on('message', (order: Order) => void carryOut(order).then(() => process.send?.('done')))
