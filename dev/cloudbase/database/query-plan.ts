import type { FieldBounds, Predicates } from './predicates'
import { inDirection, keyOf, typeSpan } from './sort-key'

/** Keys from `low` up to, not including, `high`. */
export interface KeySpan {
  low: Buffer
  high: Buffer
}

export interface PlanIndex {
  keys: Record<string, 1 | -1>
  multikey: boolean
}

export interface Plan<Index extends PlanIndex> {
  index: Index
  spans: KeySpan[]
  /** The keys, read forwards or backwards, are already in the order asked for. */
  ordered: boolean
  backwards: boolean
  /** Every document found matches: none needs to be tested. */
  exact: boolean
}

export type Order = [path: string, direction: 1 | -1][]

/** Follows every complete key that begins with a given prefix: no type byte is as high. */
const past = Buffer.from([0xf4])
const everything: KeySpan = { low: Buffer.alloc(0), high: Buffer.from([0xff, 0xff]) }
const mostSpans = 200

/** The index that answers most of `predicates` and `order`, or null where reading the whole collection is all there is. */
export function choosePlan<Index extends PlanIndex>(indexes: Index[], predicates: Predicates, order: Order): Plan<Index> | null {
  let best: { plan: Plan<Index>; worth: number } | null = null
  for (const index of indexes) {
    const candidate = planFor(index, predicates, order)
    if (candidate.worth > (best?.worth ?? 0)) best = candidate
  }
  return best?.plan ?? null
}

function planFor<Index extends PlanIndex>(index: Index, predicates: Predicates, order: Order): { plan: Plan<Index>; worth: number } {
  const fields = Object.entries(index.keys)
  const { prefixes, equal } = equalPrefixes(fields, predicates)
  const next = fields[equal]
  const bounds = next && predicates.fields.get(next[0])
  const ranged = next && bounds && !bounds.anyOf && (bounds.low || bounds.high)
  const spans = prefixes.map(prefix => (ranged ? rangeSpan(prefix, next[1], bounds, index.multikey) : prefix.length === 0 ? everything : { low: prefix, high: Buffer.concat([prefix, past]) }))
  const direction = index.multikey ? null : orderGiven(fields, equal, order, predicates)
  const answered = equal + (ranged ? 1 : 0)
  const exact = predicates.whole && answered === predicates.fields.size && !(ranged && index.multikey && bounds.low && bounds.high)
  const ordered = order.length === 0 || direction !== null
  const worth = equal * 4 + (ranged ? 2 : 0) + (order.length > 0 && ordered ? 3 : 0)
  return { plan: { index, spans, ordered, backwards: direction === -1, exact }, worth }
}

/** Key prefixes for the leading fields that must equal something: several where a field may be any of a list. */
function equalPrefixes(fields: [string, 1 | -1][], predicates: Predicates): { prefixes: Buffer[]; equal: number } {
  let prefixes = [Buffer.alloc(0)]
  let equal = 0
  for (const [path, direction] of fields) {
    const anyOf = predicates.fields.get(path)?.anyOf
    if (!anyOf || anyOf.length * prefixes.length > mostSpans) break
    const keys = [...new Map(anyOf.map(value => [keyOf(value).toString('latin1'), inDirection(keyOf(value), direction)])).values()]
    prefixes = prefixes.flatMap(prefix => keys.map(key => Buffer.concat([prefix, key])))
    equal++
  }
  return { prefixes: prefixes.sort(Buffer.compare), equal }
}

/** With several entries a document, one may satisfy `low` and another `high`: then only one bound narrows. */
function rangeSpan(prefix: Buffer, direction: 1 | -1, bounds: FieldBounds, multikey: boolean): KeySpan {
  const low = bounds.low
  const high = multikey && low ? undefined : bounds.high
  const type = typeSpan((low ?? high)?.value)
  const lowKey = low ? [keyOf(low.value), !low.inclusive] as const : [type.low, false] as const
  const highKey = high ? [keyOf(high.value), high.inclusive] as const : [type.high, false] as const
  if (direction === 1) return { low: edge(prefix, ...lowKey), high: edge(prefix, ...highKey) }
  return {
    low: high ? edge(prefix, inDirection(keyOf(high.value), -1), !high.inclusive) : Buffer.concat([prefix, inDirection(type.low, -1).subarray(0, 1)]),
    high: low ? edge(prefix, inDirection(keyOf(low.value), -1), low.inclusive) : Buffer.concat([prefix, justAfter(inDirection(type.low, -1))]),
  }
}

const edge = (prefix: Buffer, key: Buffer, afterIt: boolean): Buffer => Buffer.concat(afterIt ? [prefix, key, past] : [prefix, key])
const justAfter = (byte: Buffer): Buffer => Buffer.from([(byte[0] as number) + 1])

/** 1 when the index gives `order` as it lies, -1 when read backwards, null when it does not. Fields fixed to one value have no say. */
function orderGiven(fields: [string, 1 | -1][], equal: number, order: Order, predicates: Predicates): 1 | -1 | null {
  const fixed = (path: string): boolean => predicates.fields.get(path)?.anyOf?.length === 1
  const wanted = order.filter(([path]) => !fixed(path))
  const offered = fields.filter(([path], i) => i >= equal || !fixed(path))
  if (wanted.length > offered.length) return null
  const turns = wanted.map(([path, direction], i) => (offered[i]?.[0] === path ? offered[i][1] * direction : 0))
  if (turns.length === 0) return 1
  return turns.every(turn => turn === 1) ? 1 : turns.every(turn => turn === -1) ? -1 : null
}
