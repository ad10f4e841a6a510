import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openDatabase, type CollectionIndexes } from './open-database'
import { serve, type TestServer } from './test-server'

let folder: string
let server: TestServer

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'database-'))
  const indexes: CollectionIndexes = { accounts: [{ name: 'card', keys: { card: 1 }, unique: true }, { name: 'n', keys: { n: 1 } }] }
  server = await serve(await openDatabase({ folder, indexes, now: () => 0, lockWaitMs: 400, transactionLifetimeMs: 1500 }))
  await accounts().add([{ _id: 'a', n: 1, card: 'A' }, { _id: 'b', n: 2, card: 'B' }])
})
afterEach(async () => {
  await server.stop()
  rmSync(folder, { recursive: true })
})

const accounts = () => server.database.collection('accounts')
const start = () => server.database.startTransaction()
const kept = async (id: string): Promise<unknown> => (await accounts().doc(id).get()).data[0] ?? null
const codeOf = (call: Promise<unknown>): Promise<string> => call.then(() => 'accepted', error => error.code)

describe('a transaction', () => {
  test('shows its writes to itself alone, and to everybody once committed', async () => {
    const transaction = await start()
    await transaction.collection('accounts').doc('a').update({ n: 10 })
    await transaction.collection('accounts').doc('b').remove()
    await transaction.collection('accounts').add({ _id: 'c', n: 3, card: 'C' })
    expect((await transaction.collection('accounts').doc('a').get()).data).toEqual({ _id: 'a', n: 10, card: 'A' })
    expect((await transaction.collection('accounts').orderBy('n', 'asc').get()).data.map((one: { _id: string }) => one._id)).toEqual(['c', 'a'])
    expect([await kept('a'), await kept('b'), await kept('c')]).toEqual([{ _id: 'a', n: 1, card: 'A' }, { _id: 'b', n: 2, card: 'B' }, null])
    await transaction.commit()
    expect([await kept('a'), await kept('b'), await kept('c')]).toEqual([{ _id: 'a', n: 10, card: 'A' }, null, { _id: 'c', n: 3, card: 'C' }])
  })

  test('leaves nothing behind when rolled back', async () => {
    const transaction = await start()
    await transaction.collection('accounts').doc('a').set({ n: 99 })
    await transaction.rollback()
    expect(await kept('a')).toEqual({ _id: 'a', n: 1, card: 'A' })
    expect(await accounts().doc('a').update({ n: 5 })).toMatchObject({ updated: 1 })
  })

  test('answers null for a document that is not there', async () => {
    const transaction = await start()
    expect((await transaction.collection('accounts').doc('nobody').get()).data).toBeNull()
    await transaction.rollback()
  })

  test('sees the data as it was at its first operation, not at its start', async () => {
    const transaction = await start()
    await accounts().doc('a').update({ n: 50 })
    expect((await transaction.collection('accounts').doc('a').get()).data).toMatchObject({ n: 50 })
    await accounts().doc('a').update({ n: 60 })
    await accounts().add({ _id: 'later', n: 7, card: 'L' })
    expect((await transaction.collection('accounts').doc('a').get()).data).toMatchObject({ n: 50 })
    expect((await transaction.collection('accounts').where({ n: server.database.command.gt(0) }).get()).data.map((one: { _id: string }) => one._id)).toEqual(['b', 'a'])
    await transaction.rollback()
  })

  test('is ignored by count, aggregate and where().update', async () => {
    const transaction = await start()
    await transaction.collection('accounts').add({ _id: 'c', n: 3, card: 'C' })
    expect(await transaction.collection('accounts').count()).toMatchObject({ total: 2 })
    expect((await transaction.collection('accounts').aggregate().count('n').end()).data).toEqual([{ n: 2 }])
    await transaction.collection('accounts').where({ _id: 'b' }).update({ n: 20 })
    expect(await kept('b')).toMatchObject({ n: 20 })
    await transaction.rollback()
    expect(await kept('b')).toMatchObject({ n: 20 })
  })

  test('is unknown once it has ended, and once it has expired', async () => {
    const ended = await start()
    await ended.commit()
    expect(await codeOf(ended.collection('accounts').doc('a').get())).toBe('DATABASE_TRANSACTION_FAIL')
    const expired = await start()
    await expired.collection('accounts').doc('a').update({ n: 9 })
    await sleep(1600)
    expect(await codeOf(expired.collection('accounts').doc('a').get())).toBe('DATABASE_TRANSACTION_FAIL')
    expect(await codeOf(expired.commit())).toBe('DATABASE_TRANSACTION_FAIL')
    expect(await accounts().doc('a').update({ n: 2 })).toMatchObject({ updated: 1 })
  })
})

describe('two transactions on one document', () => {
  test('the second to write fails at once, and is over', async () => {
    const [first, second] = [await start(), await start()]
    await first.collection('accounts').doc('a').update({ n: 10 })
    expect(await codeOf(second.collection('accounts').doc('a').update({ n: 20 }))).toBe('DATABASE_TRANSACTION_CONFLICT')
    expect(await codeOf(second.collection('accounts').doc('b').get())).toBe('DATABASE_TRANSACTION_FAIL')
    await first.commit()
    expect(await kept('a')).toMatchObject({ n: 10 })
  })

  test('a write to what was changed after the snapshot fails', async () => {
    const late = await start()
    await late.collection('accounts').doc('b').get()
    await accounts().doc('a').update({ n: 5 })
    expect(await codeOf(late.collection('accounts').doc('a').update({ n: 6 }))).toBe('DATABASE_TRANSACTION_CONFLICT')
    expect(await kept('a')).toMatchObject({ n: 5 })
  })

  test('different documents do not disturb each other', async () => {
    const [first, second] = [await start(), await start()]
    await first.collection('accounts').doc('a').update({ n: 10 })
    await second.collection('accounts').doc('b').update({ n: 20 })
    await Promise.all([first.commit(), second.commit()])
    expect([await kept('a'), await kept('b')]).toMatchObject([{ n: 10 }, { n: 20 }])
  })
})

describe('an ordinary write to a locked document', () => {
  test.each<[string, () => Promise<unknown>, object | null]>([
    ['update', () => accounts().doc('a').update({ n: server.database.command.inc(1) }), { _id: 'a', n: 11, card: 'A' }],
    ['set', () => accounts().doc('a').set({ n: 0 }), { _id: 'a', n: 0 }],
    ['remove', () => accounts().doc('a').remove(), null],
    ['where().update', () => accounts().where({ n: server.database.command.gte(1) }).update({ mark: true }), { _id: 'a', n: 10, card: 'A', mark: true }],
  ])('waits until the transaction ends: %s', async (_name, write, after) => {
    const transaction = await start()
    await transaction.collection('accounts').doc('a').update({ n: 10 })
    const order: string[] = []
    const waiting = write().then(() => order.push('write'))
    await sleep(100)
    order.push('commit')
    await transaction.commit()
    await waiting
    expect(order).toEqual(['commit', 'write'])
    expect(await kept('a')).toEqual(after)
  })

  test('times out while the transaction goes on', async () => {
    const transaction = await start()
    await transaction.collection('accounts').doc('a').update({ n: 10 })
    expect(await codeOf(accounts().doc('a').update({ n: 20 }))).toBe('DATABASE_TIMEOUT')
    await transaction.commit()
    expect(await kept('a')).toMatchObject({ n: 10 })
  })

  test('an insert waits for the unique key that a transaction is about to take', async () => {
    const transaction = await start()
    await transaction.collection('accounts').add({ _id: 'c', n: 3, card: 'C' })
    const insert = codeOf(accounts().add({ _id: 'd', card: 'C' }))
    await transaction.commit()
    expect(await insert).toBe('DATABASE_REQUEST_FAILED')
    expect(await kept('d')).toBeNull()
  })
})

describe('a key taken twice', () => {
  test.each([
    ['id', { _id: 'a', card: 'Z' }, '_id_'],
    ['unique key', { _id: 'z', card: 'B' }, 'card'],
  ])('the %s is refused inside the transaction, which is then over', async (_name, document, index) => {
    const transaction = await start()
    await expect(transaction.collection('accounts').add(document)).rejects.toThrow(`index: ${index} `)
    expect(await codeOf(transaction.commit())).toBe('DATABASE_TRANSACTION_FAIL')
  })

  test('a key that the transaction itself set free may be taken', async () => {
    const transaction = await start()
    await transaction.collection('accounts').doc('a').remove()
    await transaction.collection('accounts').add({ _id: 'new', n: 1, card: 'A' })
    await transaction.commit()
    expect([await kept('a'), await kept('new')]).toEqual([null, { _id: 'new', n: 1, card: 'A' }])
  })
})

test('runTransaction tries again after a conflict, and no increment is lost', async () => {
  const increment = () =>
    server.database.runTransaction(async (transaction: { collection(name: string): ReturnType<typeof accounts> }) => {
      const { data } = await transaction.collection('accounts').doc('a').get()
      await transaction.collection('accounts').doc('a').update({ n: (data as unknown as { n: number }).n + 1 })
    })
  const done = (await Promise.allSettled(Array.from({ length: 8 }, increment))).filter(one => one.status === 'fulfilled').length
  expect(done).toBeGreaterThan(0)
  expect(await kept('a')).toMatchObject({ n: 1 + done })
})
