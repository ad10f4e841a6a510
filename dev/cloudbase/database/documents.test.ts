import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from './open-database'
import { serve, type TestServer } from './test-server'

const noon = Date.UTC(2018, 8, 1, 4)
let folder: string
let server: TestServer

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'database-'))
  const indexes = { craftsmen: [{ name: 'by_county', keys: { county: 1 as const, score: -1 as const } }] }
  server = await serve(await openDatabase({ folder, indexes, now: () => noon }))
})
afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true })
})

const craftsmen = () => server.database.collection('craftsmen')
const refusalOf = (call: Promise<unknown>): Promise<{ code: string; message: string }> => call.then(() => Promise.reject(new Error('not refused')), error => ({ code: error.code, message: error.message }))

describe('one document', () => {
  test('comes back as it was added, with a generated id', async () => {
    const { id } = await craftsmen().add({ name: '王木匠', years: 31, wage: 1.5, born: new Date(noon), tools: ['锯', { name: '刨', worn: true }], note: null })
    expect((await craftsmen().doc(id as string).get()).data).toEqual([{ _id: id, name: '王木匠', years: 31, wage: 1.5, born: new Date(noon), tools: ['锯', { name: '刨', worn: true }], note: null }])
  })

  test('a server date is the time of the call', async () => {
    await craftsmen().add({ _id: 'dated', at: server.database.serverDate({ offset: 60_000 }) })
    expect((await craftsmen().doc('dated').get()).data).toEqual([{ _id: 'dated', at: new Date(noon + 60_000) }])
  })

  test('set makes it, then replaces it', async () => {
    expect(await craftsmen().doc('set').set({ a: 1, b: 1 })).toMatchObject({ updated: 0, upsertedId: 'set' })
    expect(await craftsmen().doc('set').set({ b: 2 })).toMatchObject({ updated: 1 })
    expect((await craftsmen().doc('set').get()).data).toEqual([{ _id: 'set', b: 2 }])
  })

  test('update merges nested fields, _.set replaces them', async () => {
    const _ = server.database.command
    await craftsmen().add({ _id: 'nested', home: { county: '椒江', street: '一路' } })
    await craftsmen().doc('nested').update({ home: { street: '二路' } })
    expect((await craftsmen().doc('nested').get()).data).toEqual([{ _id: 'nested', home: { county: '椒江', street: '二路' } }])
    await craftsmen().doc('nested').update({ home: _.set({ street: '三路' }) })
    expect((await craftsmen().doc('nested').get()).data).toEqual([{ _id: 'nested', home: { street: '三路' } }])
  })

  test('update of a missing one changes nothing', async () => {
    expect(await craftsmen().doc('nobody').update({ a: 1 })).toMatchObject({ updated: 0 })
    expect((await craftsmen().doc('nobody').get()).data).toEqual([])
  })

  test('removed is gone', async () => {
    await craftsmen().add({ _id: 'leaving' })
    expect(await craftsmen().doc('leaving').remove()).toMatchObject({ deleted: 1 })
    expect(await craftsmen().doc('leaving').remove()).toMatchObject({ deleted: 0 })
  })

  test('updateAndReturn answers with the changed document', async () => {
    const _ = server.database.command
    await craftsmen().add({ _id: 'counted', n: 1 })
    expect(await craftsmen().where({ _id: 'counted' }).updateAndReturn({ n: _.inc(2) })).toMatchObject({ updated: 1, doc: { _id: 'counted', n: 3 } })
  })
})

describe('a page', () => {
  beforeAll(async () => {
    await server.database.createCollection('pages')
    await server.database.collection('pages').add(Array.from({ length: 130 }, (_, n) => ({ _id: `p${n}`, n, even: n % 2 === 0, secret: { pin: n } })))
  })
  const pages = () => server.database.collection('pages')

  test('holds 100 documents unless told otherwise', async () => {
    expect((await pages().get()).data).toHaveLength(100)
    expect((await pages().limit(1000).get()).data).toHaveLength(130)
  })

  test('is cut by skip and limit in the order asked for', async () => {
    const { data } = await pages().where({ even: true }).orderBy('n', 'desc').skip(2).limit(3).field({ n: true, _id: false }).get()
    expect(data).toEqual([{ n: 124 }, { n: 122 }, { n: 120 }])
  })

  test('leaves out what the projection leaves out', async () => {
    const { data } = await pages().where({ n: 7 }).field({ secret: false, even: false }).get()
    expect(data).toEqual([{ _id: 'p7', n: 7 }])
  })

  test('is counted', async () => {
    expect(await pages().where({ even: true }).count()).toMatchObject({ total: 65 })
    expect(await pages().count()).toMatchObject({ total: 130 })
  })

  test('where().update and where().remove reach every match', async () => {
    expect(await pages().where({ even: true }).update({ mark: 1 })).toMatchObject({ updated: 65 })
    expect(await pages().where({ mark: 1 }).remove()).toMatchObject({ deleted: 65 })
    expect(await pages().count()).toMatchObject({ total: 65 })
  })
})

describe('refused', () => {
  test('a collection that does not exist', async () => {
    expect(await refusalOf(server.database.collection('nowhere').get())).toMatchObject({ code: 'DATABASE_COLLECTION_NOT_EXIST' })
  })

  test('a second document with the same id, by MongoDB\'s text', async () => {
    await craftsmen().add({ _id: 'twice' })
    const { message } = await refusalOf(craftsmen().add({ _id: 'twice' }))
    expect(message).toContain('E11000')
    expect(message).toContain('index: _id_')
  })

  test.each([
    ['geo', () => craftsmen().where({ at: server.database.command.geoNear({ geometry: new server.database.Geo.Point(121, 28), maxDistance: 1 }) }).get(), '$nearSphere'],
    ['full text', () => craftsmen().where({ name: server.database.command.text({ search: '木' } as never) as never }).get(), '$search'],
    ['a geo stage', () => craftsmen().aggregate().geoNear({ near: new server.database.Geo.Point(121, 28), distanceField: 'd' }).end(), '$geoNear'],
  ])('%s, by name', async (_name, call, operator) => {
    expect((await refusalOf(call())).message).toContain(operator)
  })
})
