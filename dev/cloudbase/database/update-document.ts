import { updateOne } from 'mingo'
import { invalid, Refusal } from './refusal'
import { keyOf, sortKey } from './sort-key'
import { decodeObject, encode, type Document } from './wire-values'

const operators = new Set(['$set', '$unset', '$inc', '$mul', '$min', '$max', '$bit', '$rename', '$push', '$pop', '$pull', '$pullAll', '$addToSet', '$currentDate', '$setOnInsert'])
const wants: Record<string, 'number' | 'array'> = { $inc: 'number', $mul: 'number', $bit: 'number', $push: 'array', $pop: 'array', $pull: 'array', $pullAll: 'array', $addToSet: 'array' }

export interface Change {
  /** Operators, or the whole new content where none begins with `$`. */
  update: Document
  /** What found the document: the positional `$` refers to it. */
  filter: Document
  /** Plain fields are set one by one instead of replacing the content. */
  merge: boolean
  now: number
}

/** The document after `change`; `document` itself is left as it was. */
export function changed(document: Document, { update, filter, merge, now }: Change, inserting = false): Document {
  const operated = Object.keys(update).some(key => key.startsWith('$'))
  if (!operated && !merge) return { _id: document._id, ...update }
  const modifier = plainOperators(document, operated ? update : { $set: update }, now, inserting)
  const copy = decodeObject(encode(document), now)
  const positional = Object.values(modifier).some(fields => Object.keys(fields as Document).some(path => path.includes('$')))
  if (Object.keys(modifier).length > 0) updateOne([copy] as never, (positional ? filter : {}) as never, modifier as never, { cloneMode: 'deep' })
  return copy
}

/** Refuses what MongoDB refuses, and says in `$set` what mingo has no word for or takes differently. */
function plainOperators(document: Document, update: Document, now: number, inserting: boolean): Document {
  const { $push, $currentDate, $setOnInsert, ...rest } = update
  for (const operator of Object.keys(update)) checkOperator(document, operator, update[operator])
  const set = {
    ...(rest.$set as Document | undefined),
    ...mapValues($push, (value, path) => pushed(at(document, path), value)),
    ...mapValues($currentDate, () => new Date(now)),
    ...(inserting ? ($setOnInsert as Document | undefined) : undefined),
  }
  return Object.keys(set).length > 0 ? { ...rest, $set: set } : rest
}

function checkOperator(document: Document, operator: string, fields: unknown): void {
  if (!operators.has(operator)) throw invalid(`unsupported update operator ${operator}`)
  if (typeof fields !== 'object' || fields === null) throw invalid(`${operator} wants an object`)
  for (const path of Object.keys(fields)) {
    if (path === '_id') throw invalid('Performing an update on the path \'_id\' would modify the immutable field \'_id\'')
    checkPath(document, operator, path)
  }
}

function checkPath(document: Document, operator: string, path: string): void {
  if (path.includes('$')) return
  const steps = path.split('.')
  const parent = steps.slice(0, -1).find((_, i) => isBarrier(at(document, steps.slice(0, i + 1).join('.'))))
  if (parent !== undefined && operator !== '$unset') throw new Refusal('DATABASE_REQUEST_FAILED', `Cannot create field '${steps[steps.length - 1]}' in element {${parent}: ...}`)
  const value = at(document, path)
  const wanted = wants[operator]
  const fits = value === undefined || wanted === undefined || (wanted === 'array' ? Array.isArray(value) : typeof value === 'number')
  if (!fits) throw new Refusal('DATABASE_REQUEST_FAILED', `Cannot apply ${operator} to a value of non-${wanted === 'array' ? 'array' : 'numeric'} type: field '${path}'`)
}

/** Nothing can be set inside a text, a number or null. */
const isBarrier = (value: unknown): boolean => value !== undefined && (typeof value !== 'object' || value === null)

const at = (document: Document, path: string): unknown =>
  path.split('.').reduce<unknown>((value, step) => (typeof value === 'object' && value !== null ? (value as Document)[step] : undefined), document)

const mapValues = (fields: unknown, to: (value: unknown, path: string) => unknown): Document =>
  Object.fromEntries(Object.entries((fields ?? {}) as Document).map(([path, value]) => [path, to(value, path)]))

interface PushModifiers {
  $each?: unknown
  $position?: number
  $sort?: 1 | -1 | Record<string, 1 | -1>
  $slice?: number
}

function pushed(before: unknown, value: unknown): unknown[] {
  const modifiers: PushModifiers = typeof value === 'object' && value !== null && '$each' in value ? value : { $each: [value] }
  if (!Array.isArray(modifiers.$each)) throw invalid('The argument to $each in $push must be an array')
  const list = [...((before as unknown[] | undefined) ?? [])]
  list.splice(modifiers.$position ?? list.length, 0, ...(modifiers.$each as unknown[]))
  if (modifiers.$sort) list.sort(byOrder(modifiers.$sort))
  if (modifiers.$slice === undefined) return list
  return modifiers.$slice < 0 ? list.slice(modifiers.$slice) : list.slice(0, modifiers.$slice)
}

function byOrder(order: 1 | -1 | Record<string, 1 | -1>): (a: unknown, b: unknown) => number {
  if (typeof order === 'number') return (a, b) => order * Buffer.compare(keyOf(a), keyOf(b))
  return (a, b) => Object.entries(order).reduce((sum, [path, turn]) => sum || Buffer.compare(sortKey(a as Document, path, turn), sortKey(b as Document, path, turn)), 0)
}
