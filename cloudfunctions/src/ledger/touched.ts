import { AsyncLocalStorage } from 'node:async_hooks'

/** Ids of the acts that a call has carried out. */
const ofThisCall = new AsyncLocalStorage<Set<string>>()

/** Takes note of an act, where somebody wants to know; an act that came to nothing after all does no harm. */
export const touch = (actId: string): void => void ofThisCall.getStore()?.add(actId)

/** Does `work`, then `follow` with the acts that were carried out in it, if there were any. */
export async function followingActs<Value>(work: () => Promise<Value>, follow: (actIds: string[]) => Promise<void>): Promise<Value> {
  const touched = new Set<string>()
  const value = await ofThisCall.run(touched, work)
  if (touched.size > 0) await follow([...touched])
  return value
}
