import { setImmediate as pause } from 'node:timers/promises'
import type { CollectionStore } from './collection-store'
import type { Connection, SqlValue } from './connection'
import type { ScanIndex } from './key-scan'
import type { KeySpan, Plan } from './query-plan'
import { decode, type Document } from './wire-values'

/** A `$group` that the engine can answer from the kept texts: simple fields as key, counts, sums and averages as results. */
export interface EngineGroup {
  /** Fields of the key; null for one group of all. `alone` when the key is the field's own value. */
  key: { fields: [name: string, field: string][]; alone: boolean }
  results: Accumulator[]
}

interface Accumulator {
  name: string
  kind: 'sum' | 'avg'
  /** A field, or a number added for each document. */
  of: { field: string } | { constant: number }
}

const mostInOneStep = 20_000

/** Reads a `$group` stage, or null where it asks for more than the engine can give. */
export function readGroup(stage: unknown): EngineGroup | null {
  if (typeof stage !== 'object' || stage === null) return null
  const { _id, ...results } = stage as Document
  const key = readKey(_id)
  const accumulators = Object.entries(results).map(([name, result]) => readAccumulator(name, result))
  return key && accumulators.every(one => one !== null) ? { key, results: accumulators } : null
}

const fieldOf = (value: unknown): string | null => (typeof value === 'string' && /^\$\w+$/.test(value) ? value.slice(1) : null)

function readKey(id: unknown): EngineGroup['key'] | null {
  if (id === null) return { fields: [], alone: false }
  const alone = fieldOf(id)
  if (alone) return { fields: [['_id', alone]], alone: true }
  if (typeof id !== 'object' || Object.getPrototypeOf(id) !== Object.prototype) return null
  const fields = Object.entries(id as Document).map(([name, value]) => [name, fieldOf(value)] as const)
  return fields.length > 0 && fields.every(([name, field]) => field && !name.startsWith('$')) ? { fields: fields as [string, string][], alone: false } : null
}

function readAccumulator(name: string, result: unknown): Accumulator | null {
  const [operator, operand] = Object.entries((result ?? {}) as Document)[0] ?? []
  if (operator === '$sum' && typeof operand === 'number') return { name, kind: 'sum', of: { constant: operand } }
  const field = fieldOf(operand)
  if (!field || (operator !== '$sum' && operator !== '$avg')) return null
  return { name, kind: operator === '$sum' ? 'sum' : 'avg', of: { field } }
}

/** Groups step by step, so that other calls are answered in between. `plan` must be exact; null means every document. */
export async function groupInEngine(connection: Connection, store: CollectionStore, plan: Plan<ScanIndex> | null, group: EngineGroup): Promise<Document[]> {
  const groups = new Map<string, SqlValue[]>()
  for (const { from, values } of steps(connection, store, plan)) {
    for (const row of connection.all(groupSql(group, from), values)) addTo(groups, group, row)
    await pause()
  }
  return [...groups.values()].map(row => groupDocument(group, row))
}

const text = (field: string): string => `c.text -> '$."${field}"'`
const numberIn = (field: string): string => `CASE WHEN json_type(c.text, '$."${field}"') IN ('integer', 'real') THEN json_extract(c.text, '$."${field}"') END`

function groupSql({ key, results }: EngineGroup, from: string): string {
  const keys = key.fields.map(([, field]) => (key.alone ? `coalesce(${text(field)}, 'null')` : text(field)))
  const sums = results.map(({ of }) => ('constant' in of ? `count(*) * ${of.constant}, count(*)` : `total(${numberIn(of.field)}), count(${numberIn(of.field)})`))
  const grouping = keys.length > 0 ? ` GROUP BY ${keys.map((_, i) => i + 1).join(', ')}` : ' HAVING count(*) > 0'
  return `SELECT ${[...keys, ...sums, 'count(*)'].join(', ')} FROM ${from}${grouping}`
}

function addTo(groups: Map<string, SqlValue[]>, { key }: EngineGroup, row: SqlValue[]): void {
  const width = key.fields.length
  const name = JSON.stringify(row.slice(0, width))
  const before = groups.get(name)
  groups.set(name, before ? before.map((value, i) => (i < width ? value : (value as number) + (row[i] as number))) : row)
}

function groupDocument({ key, results }: EngineGroup, row: SqlValue[]): Document {
  const parts = key.fields.flatMap(([name], i) => (row[i] === null ? [] : [[name, decode(row[i], 0)]]))
  const id = key.fields.length === 0 ? null : key.alone ? parts[0]?.[1] : Object.fromEntries(parts)
  const values = results.map(({ name, kind }, i) => {
    const [sum, count] = row.slice(key.fields.length + i * 2) as [number, number]
    return [name, kind === 'sum' ? sum : count === 0 ? null : sum / count]
  })
  return { _id: id, ...Object.fromEntries(values) }
}

interface Step {
  from: string
  values: SqlValue[]
}

function* steps(connection: Connection, store: CollectionStore, plan: Plan<ScanIndex> | null): Generator<Step> {
  if (plan?.index.kept) for (const span of plan.spans) yield* indexSteps(connection, `${plan.index.kept.table}`, store, span)
  else if (plan) yield* plan.spans.map(span => ({ from: `${store.table} c WHERE c.id >= ? AND c.id < ?`, values: [span.low, span.high] }))
  else yield* placeSteps(connection, store)
}

function* placeSteps(connection: Connection, store: CollectionStore): Generator<Step> {
  const last = (connection.get(`SELECT max(place) FROM ${store.table}`)?.[0] ?? 0) as number
  for (let at = 0; at < last; at += mostInOneStep) yield { from: `${store.table} c WHERE c.place > ? AND c.place <= ?`, values: [at, Math.min(at + mostInOneStep, last)] }
}

function* indexSteps(connection: Connection, index: string, store: CollectionStore, span: KeySpan): Generator<Step> {
  const source = `${index} i CROSS JOIN ${store.table} c ON c.place = i.place WHERE (i.key, i.place) > (?, ?)`
  for (let low: [Buffer, number] = [span.low, -1]; ; ) {
    const end = connection.get(`SELECT key, place FROM ${index} WHERE (key, place) > (?, ?) AND key < ? ORDER BY key, place LIMIT 1 OFFSET ${mostInOneStep - 1}`, [...low, span.high]) as [Buffer, number] | undefined
    if (!end) return yield { from: `${source} AND i.key < ?`, values: [...low, span.high] }
    yield { from: `${source} AND (i.key, i.place) <= (?, ?)`, values: [...low, ...end] }
    low = end
  }
}
