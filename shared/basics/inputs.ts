import { iso, maxLength, minLength, regex, string, trim } from './z'

/** Ids that the server made: hashes, sequence numbers, charter keys. */
export const id = () => string().check(minLength(1), maxLength(80), regex(/^[\w:.-]+$/))

/** A sentence that a person typed; trimmed, never empty. */
export const sentence = (max: number) => string().check(trim(), minLength(1), maxLength(max))

/** What a person typed and may have left empty. */
export const text = (max: number) => string().check(maxLength(max))

export const day = () => iso.date()

/** Made by the client once for an intent, repeated on every retry of it. */
export const requestId = () => string().check(minLength(8), maxLength(64), regex(/^[\w-]+$/))
