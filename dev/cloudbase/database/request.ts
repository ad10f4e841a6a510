import { invalid } from './refusal'
import type { Order } from './query-plan'
import { decode, decodeObject, type Document } from './wire-values'

/** One action's body as the SDK sends it: flat, with EJSON texts in `query`, `data`, `order`, `projection`. */
export type Body = Record<string, unknown>

const unsupported = /"\$(near|nearSphere|geoWithin|geoIntersects|geoNear|text|search|where)"\s*:/

/** Geo, full text and script are refused by name. */
export function refuseUnsupported(text: unknown): void {
  const operator = typeof text === 'string' ? unsupported.exec(text)?.[1] : undefined
  if (operator) throw invalid(`unsupported operator $${operator}`)
}

/** The filter; an empty one where the SDK sends none. */
export function filterOf(body: Body, now: number): Document {
  refuseUnsupported(body.query)
  return body.query === undefined || body.query === '' ? {} : decodeObject(body.query, now)
}

/** `{ field: 1 | -1 }`, or the older `[{ field, direction }]`. */
export function orderOf(body: Body): Order {
  const order = body.order === undefined ? {} : decode(body.order, 0)
  const pairs = Array.isArray(order) ? order.map(({ field, direction }: Document) => [field, direction === 'desc' || direction === -1 ? -1 : 1]) : Object.entries(order as Document)
  return pairs as Order
}

export const projectionOf = (body: Body): Document | null => (body.projection === undefined ? null : decodeObject(body.projection, 0))

/** 100 unless told, never more than 1000. */
export const limitOf = (body: Body): number => Math.min(count(body.limit, 100) || 100, 1000)
export const skipOf = (body: Body): number => count(body.offset, 0)

function count(value: unknown, otherwise: number): number {
  if (value === undefined) return otherwise
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) throw invalid('limit and offset must be whole numbers')
  return value
}
