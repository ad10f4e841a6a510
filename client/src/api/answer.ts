import type { ServedBy } from '@shared/basics/endpoint'
import type { Result } from '@shared/basics/result'

/** An answer before the contract gives it a type. */
export type RawAnswer = Result<unknown, { kind: string }>

export const offline: RawAnswer = { ok: false, error: { kind: 'offline' } }
export const unavailable: RawAnswer = { ok: false, error: { kind: 'unavailable' } }

/** Whatever came over the wire, as an answer: what has no `ok` did not come from our functions. */
export const asAnswer = (body: unknown): RawAnswer =>
  typeof body === 'object' && body !== null && 'ok' in body ? (body as RawAnswer) : unavailable

/** One call on its way to a function. */
export interface Question {
  servedBy: ServedBy
  name: string
  input: unknown
}
