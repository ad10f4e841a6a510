import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import tcb from '@cloudbase/node-sdk'
import { openDatabase } from './open-database'
import { serve, type TestServer } from './test-server'

type Command = ReturnType<ReturnType<typeof tcb.init>['database']>['command']

let folder: string
let server: TestServer
let _: Command

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'database-'))
  server = await serve(await openDatabase({ folder, indexes: { tools: [], changes: [] }, now: () => Date.UTC(2018, 8, 1) }))
  _ = server.database.command
  await server.database.collection('tools').add(tools)
})
afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true })
})

const day = (d: number): Date => new Date(Date.UTC(2018, 8, d))
const tools = [
  { _id: 'saw', price: 10, kind: 'cut', tags: ['wood', 'old'], bought: day(1), size: { w: 1, h: 2 }, repairs: [{ year: 2016, cost: 5 }, { year: 2017, cost: 9 }] },
  { _id: 'plane', price: 25, kind: 'cut', tags: ['wood'], bought: day(5), size: { w: 3, h: 4 }, repairs: [{ year: 2017, cost: 2 }] },
  { _id: 'hammer', price: 7, kind: 'hit', tags: ['iron', 'wood', 'old'], bought: day(9), size: { w: 5, h: 6 }, lent: null },
  { _id: 'glue', price: 3.5, kind: 'stick', tags: [], owner: 'school' },
]

describe('a query', () => {
  test.each<[string, () => Record<string, unknown>, string[]]>([
    ['eq', () => ({ price: _.eq(10) }), ['saw']],
    ['neq', () => ({ kind: _.neq('cut') }), ['hammer', 'glue']],
    ['gt', () => ({ price: _.gt(7) }), ['saw', 'plane']],
    ['gte', () => ({ price: _.gte(7) }), ['saw', 'plane', 'hammer']],
    ['lt', () => ({ price: _.lt(7) }), ['glue']],
    ['lte', () => ({ price: _.lte(7) }), ['hammer', 'glue']],
    ['gt and lt on one field', () => ({ price: _.gt(5).and(_.lt(20)) }), ['saw', 'hammer']],
    ['in', () => ({ kind: _.in(['hit', 'stick']) }), ['hammer', 'glue']],
    ['nin', () => ({ kind: _.nin(['hit', 'stick']) }), ['saw', 'plane']],
    ['and', () => _.and([{ kind: 'cut' }, { price: _.gt(10) }]) as never, ['plane']],
    ['or', () => _.or([{ kind: 'hit' }, { price: _.lt(5) }]) as never, ['hammer', 'glue']],
    ['or on one field', () => ({ price: _.eq(7).or(_.eq(10)) }), ['saw', 'hammer']],
    ['nor', () => _.nor([{ kind: 'cut' }, { kind: 'hit' }]) as never, ['glue']],
    ['not', () => ({ price: _.not(_.gt(7)) }), ['hammer', 'glue']],
    ['exists', () => ({ owner: _.exists(true) }), ['glue']],
    ['exists false', () => ({ bought: _.exists(false) }), ['glue']],
    ['mod', () => ({ price: (_.mod as (divisor: number, remainder: number) => unknown)(5, 0) }), ['saw', 'plane']],
    ['all', () => ({ tags: _.all(['wood', 'old']) }), ['saw', 'hammer']],
    ['elemMatch', () => ({ repairs: _.elemMatch({ year: 2017, cost: _.gt(5) }) }), ['saw']],
    ['size', () => ({ tags: _.size(1) }), ['plane']],
    ['a regular expression', () => ({ _id: /^.A/i }), ['saw', 'hammer']],
    ['db.RegExp', () => ({ kind: server.database.RegExp({ regexp: '^c', options: '' }) }), ['saw', 'plane']],
    ['an element of an array', () => ({ tags: 'iron' }), ['hammer']],
    ['a nested field', () => ({ size: { w: 3 } }), ['plane']],
    ['a field of objects in an array', () => ({ 'repairs.year': 2016 }), ['saw']],
    ['a date', () => ({ bought: day(5) }), ['plane']],
    ['a span of dates', () => ({ bought: _.gte(day(5)) }), ['plane', 'hammer']],
    ['a server date', () => ({ bought: _.lte(server.database.serverDate()) }), ['saw']],
    ['null: there or missing', () => ({ lent: null }), ['saw', 'plane', 'hammer', 'glue']],
    ['expr', () => _.expr({ $gt: ['$size.h', '$price'] }) as never, []],
  ])('by %s', async (_name, where, ids) => {
    const { data } = await server.database.collection('tools').where(where()).get()
    expect(data.map((tool: { _id: string }) => tool._id)).toEqual(ids)
  })
})

describe('an update', () => {
  const before = { n: 10, name: 'a', list: [3, 1, 2], sorted: [{ k: 2 }, { k: 1 }], nested: { x: 1, y: 2 } }

  test.each<[string, () => object, object]>([
    ['set', () => ({ nested: _.set({ z: 1 }) }), { nested: { z: 1 } }],
    ['inc', () => ({ n: _.inc(-3), fresh: _.inc(1) }), { n: 7, fresh: 1 }],
    ['mul', () => ({ n: _.mul(1.5) }), { n: 15 }],
    ['remove', () => ({ name: _.remove(), nested: { x: _.remove() } }), { name: undefined, nested: { y: 2 } }],
    ['max', () => ({ n: _.max(12) }), { n: 12 }],
    ['min', () => ({ n: _.min(12) }), {}],
    ['rename', () => ({ name: _.rename('title') }), { name: undefined, title: 'a' }],
    ['bit', () => ({ n: _.bit({ and: 6 }) }), { n: 2 }],
    ['push', () => ({ list: _.push(9, 8) }), { list: [3, 1, 2, 9, 8] }],
    ['push onto a missing list', () => ({ fresh: _.push({ each: [5, 4, 6], sort: 1, slice: 2 } as never) }), { fresh: [4, 5] }],
    ['push at a position', () => ({ list: _.push({ each: [9], position: 1 } as never) }), { list: [3, 9, 1, 2] }],
    ['push, sort and slice', () => ({ list: _.push({ each: [9], sort: -1, slice: 2 } as never) }), { list: [9, 3] }],
    ['push, sort by a field', () => ({ sorted: _.push({ each: [{ k: 0 }], sort: { k: 1 } } as never) }), { sorted: [{ k: 0 }, { k: 1 }, { k: 2 }] }],
    ['push and keep the last', () => ({ list: _.push({ each: [9], slice: -2 } as never) }), { list: [2, 9] }],
    ['pop', () => ({ list: _.pop() }), { list: [3, 1] }],
    ['shift', () => ({ list: _.shift() }), { list: [1, 2] }],
    ['unshift', () => ({ list: _.unshift(7) }), { list: [7, 3, 1, 2] }],
    ['pull', () => ({ list: _.pull(1) }), { list: [3, 2] }],
    ['pull by a condition', () => ({ list: _.pull(_.gte(2)) }), { list: [1] }],
    ['pullAll', () => ({ list: _.pullAll([1, 3]) }), { list: [2] }],
    ['addToSet', () => ({ list: _.addToSet(3) }), {}],
    ['addToSet of several', () => ({ list: _.addToSet({ $each: [3, 4] }) }), { list: [3, 1, 2, 4] }],
    ['a dotted path', () => ({ 'nested.x': 5, 'list.0': 0 }), { nested: { x: 5, y: 2 }, list: [0, 1, 2] }],
    ['a server date', () => ({ at: server.database.serverDate() }), { at: day(1) }],
  ])('with %s', async (name, change, difference) => {
    const doc = server.database.collection('changes').doc(name)
    await doc.set({ ...before })
    await doc.update(change())
    expect((await doc.get()).data).toEqual([withoutUndefined({ _id: name, ...before, ...difference })])
  })

  test.each<[string, () => object]>([
    ['inc on a text', () => ({ name: _.inc(1) })],
    ['push on a number', () => ({ n: _.push(1) })],
    ['a field inside a number', () => ({ 'n.x': 1 })],
  ])('is refused: %s', async (name, change) => {
    const doc = server.database.collection('changes').doc(name)
    await doc.set({ ...before })
    await expect(doc.update(change())).rejects.toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
    expect((await doc.get()).data).toEqual([{ _id: name, ...before }])
  })
})

const withoutUndefined = (value: object): object => Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined))

describe('a projection', () => {
  test.each<[string, () => object, object]>([
    ['of nested fields', () => ({ _id: false, 'size.w': true }), { size: { w: 1 } }],
    ['by slice', () => ({ _id: 1, tags: _.project.slice(1) }), { tags: ['wood'] }],
    ['by elemMatch', () => ({ _id: 1, repairs: _.project.elemMatch({ year: 2017 }) }), { repairs: [{ year: 2017, cost: 9 }] }],
  ])('%s', async (_name, field, expected) => {
    const { data } = await server.database.collection('tools').where({ _id: 'saw' }).field(field() as never).get()
    expect(data[0]).toMatchObject(expected)
    expect(data[0]).not.toHaveProperty('price')
  })
})
