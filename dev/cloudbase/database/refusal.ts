export type RefusalCode =
  | 'INVALID_PARAM'
  | 'DATABASE_REQUEST_FAILED'
  | 'DATABASE_COLLECTION_NOT_EXIST'
  | 'DATABASE_COLLECTION_ALREADY_EXIST'
  | 'DATABASE_TRANSACTION_CONFLICT'
  | 'DATABASE_TRANSACTION_FAIL'
  | 'DATABASE_TIMEOUT'

/** Ends one action with CloudBase's `{ code, message }`. Thrown, because it must also undo the half of a write already made. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    message: string,
  ) {
    super(message)
  }
}

/** MongoDB's own text for a key that may exist once: callers match on `E11000`. */
export const duplicateKey = (collection: string, index: string, values: Record<string, unknown>): Refusal =>
  new Refusal('DATABASE_REQUEST_FAILED', `E11000 duplicate key error collection: local.${collection} index: ${index} dup key: ${JSON.stringify(values)}`)

export const invalid = (message: string): Refusal => new Refusal('INVALID_PARAM', message)
