import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { openDatabase, type CollectionIndexes } from './open-database'
import { serve, type TestServer } from './test-server'

const indexes: CollectionIndexes = {
  plain: [],
  indexed: [
    { name: 'a_b', keys: { a: 1, b: -1 } },
    { name: 'b', keys: { b: 1 } },
    { name: 'deep', keys: { 'c.d': 1 } },
  ],
  ballots: [{ name: 'once', keys: { campaign: 1, voter: 1 }, unique: true }],
}
let folder: string
let server: TestServer

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'database-'))
  server = await serve(await openDatabase({ folder, indexes, now: () => 0 }))
})
afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true })
})

const small = fc.integer({ min: -3, max: 3 })
const scalar = fc.oneof(small, fc.constantFrom('', 'x', 'xy', '王'), fc.boolean(), fc.constant(null), fc.constant(1.5), fc.constant(new Date(5)))
const value = fc.oneof({ weight: 4, arbitrary: scalar }, { weight: 2, arbitrary: fc.array(scalar, { maxLength: 3 }) })
const document = fc.record({ a: value, b: value, c: fc.oneof(fc.record({ d: value }), fc.array(fc.record({ d: scalar }), { maxLength: 2 })) }, { requiredKeys: [] })
const condition = fc.oneof(scalar, fc.record({ $gt: scalar }), fc.record({ $gte: small, $lt: small }), fc.record({ $lte: scalar }), fc.record({ $in: fc.array(scalar, { minLength: 1, maxLength: 3 }) }), fc.record({ $ne: scalar }))
const filter = fc.dictionary(fc.constantFrom('a', 'b', 'c.d'), condition, { minKeys: 1, maxKeys: 3 })

test('an index finds exactly what reading everything finds', async () => {
  const collections = ['plain', 'indexed'].map(name => server.database.collection(name))
  await fc.assert(
    fc.asyncProperty(fc.array(document, { minLength: 1, maxLength: 12 }), fc.array(filter, { minLength: 6, maxLength: 6 }), async (documents, filters) => {
      for (const collection of collections) await collection.add(documents.map((one, i) => ({ ...one, _id: `d${i}` })))
      for (const one of filters) {
        const found = await Promise.all(collections.map(async collection => (await collection.options({ raw: true }).where(one).get()).data.map((found: { _id: string }) => found._id).sort()))
        expect({ filter: one, found: found[1] }).toEqual({ filter: one, found: found[0] })
        const counted = await Promise.all(collections.map(async collection => (await collection.options({ raw: true }).where(one).count()).total))
        expect(counted).toEqual([found[0]?.length, found[0]?.length])
      }
      for (const collection of collections) await collection.where({ _id: /^d/ }).remove()
    }),
    { numRuns: 60, seed: 2018 },
  )
}, 60_000)

test.each([
  [{ a: 'asc', b: 'desc' }],
  [{ a: 'desc', b: 'asc' }],
  [{ b: 'asc' }],
  [{ b: 'desc' }],
] as Record<string, 'asc' | 'desc'>[][])('an index gives the order that sorting gives: %j', async order => {
  const mixed = [3, 1, null, 'b', 'a', 2.5, -7, true, new Date(9), 'ä', '王', 1e9, false]
  const documents = mixed.flatMap((a, i) => [{ _id: `${i}-`, a: a, b: i % 4 }, { _id: `${i}+`, a, b: -(i % 3) }])
  const sorted = await Promise.all(['plain', 'indexed'].map(async name => {
    const collection = server.database.collection(name)
    await collection.add(documents)
    const query = Object.entries(order).reduce((query, [path, direction]) => query.orderBy(path, direction), collection.where({ a: server.database.command.exists(true) }))
    const { data } = await query.get()
    await collection.where({ _id: /./ }).remove()
    return data.map(({ a, b }: { a: unknown; b: number }) => [a, b])
  }))
  expect(sorted[1]).toEqual(sorted[0])
})

describe('a unique index', () => {
  const ballots = () => server.database.collection('ballots')

  test('lets three hundred tries by thirty voters leave thirty ballots', async () => {
    const tries = await Promise.allSettled(Array.from({ length: 300 }, (_, i) => ballots().add({ campaign: 'tz', voter: `v${i % 30}`, pick: i })))
    expect(tries.filter(one => one.status === 'fulfilled')).toHaveLength(30)
    expect(tries.flatMap(one => (one.status === 'rejected' ? [/E11000.*index: once/.test(one.reason.message)] : []))).toEqual(Array(270).fill(true))
    expect(await ballots().where({ campaign: 'tz' }).count()).toMatchObject({ total: 30 })
  })

  test('takes a missing field as null', async () => {
    await ballots().add({ campaign: 'missing' })
    await expect(ballots().add({ campaign: 'missing', voter: null })).rejects.toThrow('E11000')
    await ballots().add({ campaign: 'missing', voter: 'somebody' })
  })

  test('holds for an update, which then changes nothing', async () => {
    await ballots().add([{ _id: 'first', campaign: 'u', voter: '1' }, { _id: 'second', campaign: 'u', voter: '2' }])
    await expect(ballots().doc('second').update({ voter: '1' })).rejects.toThrow('E11000')
    expect((await ballots().doc('second').get()).data).toEqual([{ _id: 'second', campaign: 'u', voter: '2' }])
    await ballots().doc('first').remove()
    expect(await ballots().doc('second').update({ voter: '1' })).toMatchObject({ updated: 1 })
  })

  test('frees nothing when an insert of several is refused in the middle: the earlier ones stay', async () => {
    await expect(ballots().add([{ campaign: 'm', voter: '1' }, { campaign: 'm', voter: '1' }, { campaign: 'm', voter: '2' }])).rejects.toThrow('E11000')
    expect(await ballots().where({ campaign: 'm' }).count()).toMatchObject({ total: 1 })
  })
})

test('a value over 1024 bytes is not indexed, and so refused', async () => {
  await server.database.collection('indexed').add({ a: 'x'.repeat(1000), b: 1 })
  await expect(server.database.collection('indexed').add({ a: 'x'.repeat(1025), b: 1 })).rejects.toThrow('key too large to index')
})

test('an index declared later is built over what is there, one no longer declared is dropped', async () => {
  const own = mkdtempSync(join(tmpdir(), 'database-'))
  const open = async (indexes: CollectionIndexes) => serve(await openDatabase({ folder: own, indexes, now: () => 0 }))
  const first = await open({ tools: [] })
  await first.database.collection('tools').add([{ _id: 'saw', n: 2 }, { _id: 'axe', n: 1 }, { _id: 'awl', n: 1 }])
  await first.stop()
  const second = await open({ tools: [{ name: 'n', keys: { n: 1 } }] })
  expect((await second.database.collection('tools').where({ n: 1 }).get()).data).toEqual([{ _id: 'axe', n: 1 }, { _id: 'awl', n: 1 }])
  await second.stop()
  await expect(open({ tools: [{ name: 'n', keys: { n: 1 }, unique: true }] })).rejects.toThrow('UNIQUE')
  const third = await open({ tools: [] })
  await third.database.collection('tools').add({ _id: 'bow', n: 1 })
  expect(await third.database.collection('tools').where({ n: 1 }).count()).toMatchObject({ total: 3 })
  await third.stop()
  rmSync(own, { recursive: true })
})
