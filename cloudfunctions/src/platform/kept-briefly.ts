import { readOnce } from './read-once'

/** Whatever is kept in memory is thrown away when there is more: a search for every id there could be must not fill a function. */
const mostKept = 5000

export interface KeptBriefly<Value> {
  (key: string, now: number): Promise<Value | null>
  /** The next who asks for this key reads it again. */
  forget(key: string): void
}

/**
 * What `read` gave for a key at most `freshMs` ago, by the time that each caller brings. Null is never kept. What is half as old is
 * read again beside the answer, so that nobody waits for what is asked for often.
 */
export function keptBriefly<Value>(freshMs: number, read: (key: string, now: number) => Promise<Value | null>): KeptBriefly<Value> {
  const kept = new Map<string, { value: Value; readAt: number }>()
  let forgotten = 0
  const readAgain = readOnce(async (key, now) => {
    const forgottenBefore = forgotten
    const value = await read(key, now)
    if (kept.size >= mostKept) kept.clear()
    // What was read before something changed is not kept after it did.
    if (value !== null && forgotten === forgottenBefore) kept.set(key, { value, readAt: now })
    return value
  })
  const get = async (key: string, now: number) => {
    const known = kept.get(key)
    const age = known ? now - known.readAt : Infinity
    if (!known || age < 0 || age >= freshMs) return readAgain(key, now)
    // What went wrong is told to who asks when it is too old.
    if (age >= freshMs / 2) void readAgain(key, now).catch(() => undefined)
    return known.value
  }
  const forget = (key: string): void => {
    kept.delete(key)
    forgotten += 1
  }
  return Object.assign(get, { forget })
}
