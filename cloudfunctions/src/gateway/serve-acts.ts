import { followingActs } from '../ledger/touched'
import type { FindRoute } from './dispatch'
import { serve } from './serve'

/** Loaded with the first act: most calls only read. */
const writeSnapshots = async (actIds: string[]): Promise<void> => (await import('../snapshot/after-acts')).writeAfterActs(actIds, Date.now())

/** The entry point of a function whose calls are acts: what the public sees of an act is written before the call is answered. */
export function serveActs(find: FindRoute) {
  const answer = serve(find)
  return (event: unknown, context: unknown) => followingActs(() => answer(event, context), writeSnapshots)
}
