import { readOnce } from './read-once'

/** What `read` gave for a key at most `freshMs` ago, by the time that each caller brings. Null is never kept. */
export function keptBriefly<Value>(freshMs: number, read: (key: string) => Promise<Value | null>): (key: string, now: number) => Promise<Value | null> {
  const kept = new Map<string, { value: Value; readAt: number }>()
  const readAgain = readOnce(async (key, now) => {
    const value = await read(key)
    if (value !== null) kept.set(key, { value, readAt: now })
    return value
  })
  return async (key, now) => {
    const known = kept.get(key)
    return known && now >= known.readAt && now - known.readAt < freshMs ? known.value : readAgain(key, now)
  }
}
