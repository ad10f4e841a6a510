import { Aggregator } from 'mingo'
import { parse, type CollectionStore } from './collection-store'
import { countDocuments, findDocuments } from './find-documents'
import { groupInEngine, readGroup } from './group-in-engine'
import { scan, scanIndexes } from './key-scan'
import { readPredicates } from './predicates'
import type { Reading } from './reads'
import { choosePlan, type Order } from './query-plan'
import { invalid } from './refusal'
import { refuseUnsupported, type Body } from './request'
import { decode, encode, type Document } from './wire-values'

/** One step of a pipeline: `{ $match: … }`. */
export type Stage = Record<string, unknown>

const stageNames = new Set(['$addFields', '$set', '$unset', '$bucket', '$bucketAuto', '$count', '$facet', '$group', '$limit', '$lookup', '$match', '$project', '$replaceRoot', '$replaceWith', '$sample', '$skip', '$sort', '$sortByCount', '$unionWith', '$unwind'])

/** `database.aggregateDocuments`: never inside a transaction. */
export async function aggregateDocuments(reading: Reading, body: Body): Promise<Document> {
  const store = reading.catalogue.store(body.collectionName)
  const stages = stagesOf(body, reading.now())
  const { input, rest } = await firstStages(reading, store, stages)
  const results = new Aggregator(rest as never, { scriptEnabled: false, collectionResolver: name => allOf(reading, name) }).run(input as never)
  return { data: { list: (results as Document[]).map(encode) } }
}

function stagesOf(body: Body, now: number): Stage[] {
  if (!Array.isArray(body.stages)) throw invalid('stages must be an array')
  return body.stages.map(({ stageKey, stageValue }: { stageKey: string; stageValue: string }) => {
    if (!stageNames.has(stageKey)) throw invalid(`unsupported aggregation stage ${stageKey}`)
    refuseUnsupported(stageValue)
    return { [stageKey]: decode(stageValue, now) }
  })
}

/**
 * Leading `$match`, `$sort`, `$skip`, `$limit` are answered through the indexes, and a plain `$group` or `$count` right after
 * `$match` by the engine, so that the rest sees few documents.
 */
async function firstStages(reading: Reading, store: CollectionStore, stages: Stage[]): Promise<{ input: Document[]; rest: Stage[] }> {
  const rest = [...stages]
  const take = (name: string): unknown => (rest[0] && name in rest[0] ? rest.shift()?.[name] : undefined)
  const filter = (take('$match') ?? {}) as Document
  const summed = await summedUp(reading, store, filter, rest[0] ?? {})
  if (summed) return { input: summed, rest: rest.slice(1) }
  const order = Object.entries((take('$sort') ?? {}) as Record<string, 1 | -1>) as Order
  const skip = (take('$skip') ?? 0) as number
  const limit = (take('$limit') ?? Infinity) as number
  const found = await findDocuments({ store, connection: reading.connection }, { filter, order, skip, limit })
  return { input: found.map(one => one.document), rest }
}

async function summedUp({ connection }: Reading, store: CollectionStore, filter: Document, stage: Stage): Promise<Document[] | null> {
  if (typeof stage.$count === 'string') {
    const total = await countDocuments({ store, connection }, filter)
    return total === 0 ? [] : [{ [stage.$count]: total }]
  }
  const group = readGroup(stage.$group)
  const everything = Object.keys(filter).length === 0
  const plan = everything ? null : choosePlan(scanIndexes(store), readPredicates(filter), [])
  const settled = everything || (plan?.exact && !plan.index.multikey)
  return group && settled ? groupInEngine(connection, store, plan, group) : null
}

/** The other side of a `$lookup`. */
function allOf(reading: Reading, name: string): Document[] {
  const store = reading.catalogue.store(name)
  return [...scan(reading.connection, store, null, 1000)].flat().map(parse)
}
