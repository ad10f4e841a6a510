import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type tcb from '@cloudbase/node-sdk'
import { openDatabase } from './open-database'
import { serve, type TestServer } from './test-server'

type Database = ReturnType<ReturnType<typeof tcb.init>['database']>
type Pipeline = ReturnType<ReturnType<Database['collection']>['aggregate']>

let folder: string
let server: TestServer
const ballots = [
  { _id: 'b1', box: 'x', picks: ['li', 'wang'], at: new Date(Date.UTC(2018, 8, 1, 4)), weight: 2, county: '椒江' },
  { _id: 'b2', box: 'x', picks: ['wang'], at: new Date(Date.UTC(2018, 8, 2, 4)), weight: 1, county: '黄岩' },
  { _id: 'b3', box: 'y', picks: ['li'], at: new Date(Date.UTC(2018, 8, 2, 5)), weight: 1.5, county: '椒江' },
  { _id: 'b4', box: 'x', picks: [], at: new Date(Date.UTC(2018, 8, 3, 4)), weight: 'heavy', county: null },
]

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'database-'))
  const indexes = { ballots: [{ name: 'box', keys: { box: 1 as const, at: 1 as const } }], counties: [] }
  server = await serve(await openDatabase({ folder, indexes, now: () => 0 }))
  await server.database.collection('ballots').add(ballots)
  await server.database.collection('counties').add([{ _id: '椒江', seat: 'east' }, { _id: '黄岩', seat: 'west' }])
})
afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true })
})

test.each<[string, (pipeline: Pipeline, $: Database['command']['aggregate'], _: Database['command']) => Pipeline, object[]]>([
  ['match, unwind, group, sort: a tally', (p, $) => p.match({ box: 'x' }).unwind('$picks' as never).group({ _id: '$picks', votes: $.sum(1) }).sort({ votes: -1 }), [{ _id: 'wang', votes: 2 }, { _id: 'li', votes: 1 }]],
  ['group by a field', (p, $) => p.group({ _id: '$county', n: $.sum(1), weight: $.sum('$weight'), mean: $.avg('$weight') }).sort({ _id: 1 }), [
    { _id: null, n: 1, weight: 0, mean: null }, { _id: '椒江', n: 2, weight: 3.5, mean: 1.75 }, { _id: '黄岩', n: 1, weight: 1, mean: 1 }]],
  ['group by several fields', (p, $) => p.match({ county: '椒江' }).group({ _id: { county: '$county', box: '$box' }, n: $.sum(1) }).sort({ '_id.box': 1 }), [
    { _id: { county: '椒江', box: 'x' }, n: 1 }, { _id: { county: '椒江', box: 'y' }, n: 1 }]],
  ['group all', (p, $) => p.match({ box: 'x' }).group({ _id: null, n: $.sum(1), first: $.min('$at') }), [{ _id: null, n: 3, first: ballots[0]?.at }]],
  ['count', p => p.match({ box: 'x' }).count('n'), [{ n: 3 }]],
  ['match on what no index knows', (p, _$, _) => p.match({ weight: _.gte(1.5) }).project({ _id: 1 }), [{ _id: 'b1' }, { _id: 'b3' }]],
  ['sort, skip, limit', p => p.sort({ at: -1 }).skip(1).limit(2).project({ _id: 1 }), [{ _id: 'b3' }, { _id: 'b2' }]],
  ['limit before sort', p => p.limit(2).sort({ at: -1 }).project({ _id: 1 }), [{ _id: 'b2' }, { _id: 'b1' }]],
  ['addFields and replaceRoot', (p, $) => p.match({ _id: 'b1' }).addFields({ size: $.size('$picks'), day: $.dateToString({ date: '$at', format: '%Y-%m-%d' }) }).project({ _id: 0, size: 1, day: 1 }), [{ size: 2, day: '2018-09-01' }]],
  ['cond and arithmetic', (p, $) => p.match({ box: 'y' }).project({ _id: 0, double: $.multiply(['$weight', 2]), kind: $.cond({ if: $.gt(['$weight', 1]), then: 'heavy', else: 'light' }) }), [{ double: 3, kind: 'heavy' }]],
  ['lookup', p => p.match({ _id: 'b2' }).lookup({ from: 'counties', localField: 'county', foreignField: '_id', as: 'at' }).project({ _id: 0, at: 1 }), [{ at: [{ _id: '黄岩', seat: 'west' }] }]],
  ['bucket', (p, $) => p.match({ box: 'x' }).bucket({ groupBy: '$at', boundaries: [new Date(Date.UTC(2018, 8, 1)), new Date(Date.UTC(2018, 8, 3)), new Date(Date.UTC(2018, 8, 4))], default: 'other', output: { n: $.sum(1) } }), [
    { _id: new Date(Date.UTC(2018, 8, 1)), n: 2 }, { _id: new Date(Date.UTC(2018, 8, 3)), n: 1 }]],
  ['sortByCount', p => p.sortByCount('$box' as never), [{ _id: 'x', count: 3 }, { _id: 'y', count: 1 }]],
])('aggregates by %s', async (_name, build, expected) => {
  const { command } = server.database
  expect((await build(server.database.collection('ballots').aggregate(), command.aggregate, command).end()).data).toEqual(expected)
})

test.each<[string, object]>([
  ['a field', { _id: '$box' }],
  ['a field some lack', { _id: '$owner' }],
  ['a list', { _id: '$picks' }],
  ['a date', { _id: '$at' }],
  ['nothing', { _id: null }],
  ['several fields', { _id: { county: '$county', owner: '$owner' } }],
])('the engine groups by %s as the pipeline does', async (_name, key) => {
  const group = { ...key, n: { $sum: 1 }, twice: { $sum: 2 }, weight: { $sum: '$weight' }, mean: { $avg: '$weight' } }
  const end = async (...stages: object[]): Promise<object[]> => (await (server.database.collection('ballots').options({ raw: true }).aggregate as (pipeline: object[]) => Pipeline)(stages).end()).data
  for (const match of [[], [{ $match: { box: 'x' } }], [{ $match: { box: { $in: ['x', 'y'] } } }]]) {
    const asWritten = await end(...match, { $group: group }, { $sort: { _id: 1 } })
    expect(asWritten).toEqual(await end(...match, { $addFields: { untouched: 1 } }, { $group: group }, { $sort: { _id: 1 } }))
  }
})

test('refuses a stage it does not have, by name', async () => {
  const raw = server.database.collection('ballots').options({ raw: true })
  await expect((raw.aggregate as (pipeline: object[]) => Pipeline)([{ $out: 'elsewhere' }]).end()).rejects.toThrow('$out')
})
