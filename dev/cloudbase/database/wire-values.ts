import { EJSON, ObjectId } from 'bson'
import { invalid } from './refusal'

export type Document = Record<string, unknown>

const numbers: Record<string, number> = { NaN, Infinity, '-Infinity': -Infinity }

/** Turns the SDK's canonical EJSON text into plain values: numbers, Date, RegExp, ObjectId. `now` resolves server dates, epoch milliseconds. */
export function decode(text: unknown, now: number): unknown {
  if (typeof text !== 'string') throw invalid('expected an EJSON string')
  try {
    return revive(JSON.parse(text), now)
  } catch (error) {
    throw error instanceof SyntaxError ? invalid(`not EJSON: ${error.message}`) : error
  }
}

export function decodeObject(text: unknown, now: number): Document {
  const value = decode(text, now)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid('expected an EJSON object')
  return value as Document
}

/** Works in place: the parsed JSON belongs to nobody else. */
function revive(value: unknown, now: number): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) value[i] = revive(value[i], now)
    return value
  }
  const object = value as Document
  for (const key in object) {
    if (key.charCodeAt(0) === 36 && key in special) return special[key]?.(object, now)
    const child = object[key]
    if (typeof child === 'object' && child !== null) object[key] = revive(child, now)
  }
  return object
}

const outOfBson = (object: Document): unknown => EJSON.deserialize(object as never, { relaxed: true })
const toNumber = (text: unknown): number => numbers[String(text)] ?? Number(text)
/** `g` and `y` would make a RegExp remember where it stopped; `x` does not exist in JavaScript. */
const toRegExp = (pattern: unknown, options: unknown): RegExp => new RegExp(String(pattern), String(options ?? '').replace(/[^imsu]/g, ''))

const special: Record<string, (object: Document, now: number) => unknown> = {
  $numberInt: object => toNumber(object.$numberInt),
  $numberLong: object => toNumber(object.$numberLong),
  $numberDouble: object => toNumber(object.$numberDouble),
  $numberDecimal: object => toNumber(object.$numberDecimal),
  $date: object => toDate(object.$date),
  $oid: object => new ObjectId(String(object.$oid)),
  $regularExpression: object => {
    const expression = object.$regularExpression as { pattern: string; options?: string }
    return toRegExp(expression.pattern, expression.options)
  },
  $tcb_server_date: (object, now) => new Date(now + serverOffset(object.$tcb_server_date)),
  $undefined: () => undefined,
  $binary: outOfBson,
  $timestamp: outOfBson,
  $minKey: outOfBson,
  $maxKey: outOfBson,
  $symbol: outOfBson,
}

const toDate = (value: unknown): Date => new Date(typeof value === 'string' ? value : toNumber((value as { $numberLong?: string })?.$numberLong ?? value))

function serverOffset(options: unknown): number {
  const offset = revive((options as { offset?: unknown } | null)?.offset ?? 0, 0)
  return typeof offset === 'number' ? offset : 0
}

/** The text that is kept and answered: relaxed EJSON, which the SDK parses back to the same JavaScript values. */
export const encode = (value: unknown): string => JSON.stringify(toWire(value))

/** Copies only what holds a value JSON has no word for. */
function toWire(value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) return { $numberDouble: String(value) }
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return mapChanged(value, value.slice() as never)
  if (value instanceof Date) return { $date: { $numberLong: String(value.getTime()) } }
  if (value instanceof RegExp) return { $regularExpression: { pattern: value.source, options: value.flags } }
  if ('_bsontype' in value) return EJSON.serialize(value as never, { relaxed: false })
  return mapChanged(value as Document, null)
}

function mapChanged(value: Document | unknown[], copy: Document | null): unknown {
  const source = value as Document
  for (const key in source) {
    const wired = toWire(source[key])
    if (wired !== source[key]) (copy ??= { ...source })[key] = wired
  }
  return copy ?? value
}
