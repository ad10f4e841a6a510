import { ObjectId } from 'bson'
import { encode, type Document } from './wire-values'

/** MongoDB's order of types, one byte each. Numbers in between leave room for the bounds of a type. */
const typeByte = { emptyArray: 0x0c, null: 0x10, number: 0x20, string: 0x30, object: 0x40, array: 0x50, binary: 0x60, objectId: 0x70, boolean: 0x80, date: 0x90, regexp: 0xa0 }
const emptyArray = Symbol('empty array')
/** The most that CloudBase lets one index entry hold. */
export const maxIndexedBytes = 1024

/** Index bytes for one field, such that comparing bytes compares values as MongoDB orders them. */
export function keyOf(value: unknown): Buffer {
  if (value === null || value === undefined) return Buffer.from([typeByte.null])
  if (value === emptyArray) return Buffer.from([typeByte.emptyArray])
  if (typeof value === 'string') return textKey(typeByte.string, value)
  if (typeof value === 'number') return numberKey(typeByte.number, value)
  if (typeof value === 'boolean') return Buffer.from([typeByte.boolean, Number(value)])
  if (value instanceof Date) return numberKey(typeByte.date, value.getTime())
  if (value instanceof ObjectId) return Buffer.concat([Buffer.from([typeByte.objectId]), value.id])
  return textKey(Array.isArray(value) ? typeByte.array : value instanceof RegExp ? typeByte.regexp : typeByte.object, encode(value))
}

/** Sign flipped, negatives inverted: IEEE 754 then sorts as bytes. NaN comes first. */
function numberKey(type: number, value: number): Buffer {
  const bytes = Buffer.alloc(9)
  bytes[0] = type
  if (Number.isNaN(value)) return bytes
  bytes.writeDoubleBE(value === 0 ? 0 : value, 1)
  if ((bytes[1] as number) & 0x80) for (let i = 1; i < 9; i++) bytes[i] = ~(bytes[i] as number)
  else bytes[1] = (bytes[1] as number) | 0x80
  return bytes
}

/** Ends with 00 and writes an inner 00 as 00 FF, so that no text is the beginning of another's key. */
function textKey(type: number, text: string): Buffer {
  const safe = text.includes('\0') ? text.replaceAll('\0', '\0\u{10ffff}') : text
  const bytes = Buffer.allocUnsafe(Buffer.byteLength(safe) + 2)
  bytes[0] = type
  bytes.write(safe, 1)
  bytes[bytes.length - 1] = 0
  return bytes
}

/** A descending field is kept upside down. */
export const inDirection = (key: Buffer, direction: 1 | -1): Buffer => (direction === 1 ? key : key.map(byte => ~byte) as Buffer)

/** The half-open span of all keys of the type of `value`, for `$gt` and `$lt`, which never cross types. */
export function typeSpan(value: unknown): { low: Buffer; high: Buffer } {
  const type = keyOf(value)[0] as number
  return { low: Buffer.from([type]), high: Buffer.from([type + 1]) }
}

/** Every value `path` reaches in `document`: more than one where an array lies on the way. Missing counts as null. */
export function valuesAt(document: Document, path: string): unknown[] {
  if (!path.includes('.')) return leaves(document[path])
  const reached = reach(document, path.split('.'), 0)
  return reached.length === 0 ? [null] : reached
}

const leaves = (value: unknown): unknown[] => (Array.isArray(value) ? (value.length === 0 ? [emptyArray] : value) : [value ?? null])

function reach(value: unknown, steps: string[], at: number): unknown[] {
  if (at === steps.length) return leaves(value)
  if (typeof value !== 'object' || value === null) return [null]
  const step = steps[at] as string
  if (!Array.isArray(value)) return reach((value as Document)[step], steps, at + 1)
  if (/^\d+$/.test(step)) return reach(value[Number(step)], steps, at + 1)
  return value.filter(item => typeof item === 'object' && item !== null).flatMap(item => reach(item, steps, at))
}

/** Of several values, the least decides when ascending, the greatest when descending. */
export const sortKey = (document: Document, path: string, direction: 1 | -1): Buffer =>
  valuesAt(document, path).map(value => inDirection(keyOf(value), direction)).sort(Buffer.compare)[0] as Buffer
