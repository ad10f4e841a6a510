import { ObjectId } from 'bson'
import type { Document } from './wire-values'

/** What a filter asks of one field, as far as sorted keys can answer it. */
export interface FieldBounds {
  /** Any of these values (`$eq`, `$in`). */
  anyOf?: unknown[]
  low?: { value: unknown; inclusive: boolean }
  high?: { value: unknown; inclusive: boolean }
}

export interface Predicates {
  fields: Map<string, FieldBounds>
  /** Whether `fields` say all that the filter says; otherwise every document found must still be tested. */
  whole: boolean
}

/** Reads the top level of a filter (and of its `$and`s) into bounds for each field. */
export function readPredicates(filter: Document): Predicates {
  const predicates: Predicates = { fields: new Map(), whole: true }
  collect(filter, predicates)
  return predicates
}

function collect(filter: Document, predicates: Predicates): void {
  for (const [key, condition] of Object.entries(filter)) {
    if (key === '$and' && Array.isArray(condition)) condition.forEach(part => collect(part as Document, predicates))
    else if (key.startsWith('$') || !collectField(key, condition, predicates.fields)) predicates.whole = false
  }
}

/** False when something of the condition is left unsaid. */
function collectField(path: string, condition: unknown, fields: Map<string, FieldBounds>): boolean {
  const operators: [string, unknown][] = isOperators(condition) ? Object.entries(condition) : [['$eq', condition]]
  return operators.map(([operator, value]) => addBound(path, operator, value, fields)).every(Boolean)
}

const isOperators = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype && Object.keys(value)[0]?.startsWith('$') === true

/** Values that one key stands for exactly. Null also means *missing*, so it finds but does not settle. */
const isScalar = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && !Number.isNaN(value)) || value instanceof Date || value instanceof ObjectId

function addBound(path: string, operator: string, value: unknown, fields: Map<string, FieldBounds>): boolean {
  const bounds = fields.get(path) ?? {}
  const values = operator === '$eq' ? [value] : operator === '$in' && Array.isArray(value) ? value : null
  if (values) {
    if (bounds.anyOf || !values.every(one => isScalar(one) || one === null)) return false
    fields.set(path, { ...bounds, anyOf: values })
    return values.every(isScalar) && !bounds.low && !bounds.high
  }
  const side = operator === '$gt' || operator === '$gte' ? 'low' : operator === '$lt' || operator === '$lte' ? 'high' : null
  if (!side || !isScalar(value) || bounds[side]) return false
  fields.set(path, { ...bounds, [side]: { value, inclusive: operator.endsWith('e') } })
  return !bounds.anyOf && sameType(bounds[side === 'low' ? 'high' : 'low'], value)
}

const sameType = (other: { value: unknown } | undefined, value: unknown): boolean =>
  other === undefined || (typeof other.value === typeof value && other.value instanceof Date === value instanceof Date)
