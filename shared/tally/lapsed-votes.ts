import type { Votes } from './channel-votes'

/** Votes of those who stand, and votes that lapsed because the candidate withdrew; counts keep both, lists show the first. */
export function partLapsed(votes: Votes, withdrawn: readonly string[]): { totals: Record<string, number>; lapsed: Record<string, number> } {
  const gone = new Set(withdrawn)
  const entries = Object.entries(votes)
  return { totals: Object.fromEntries(entries.filter(([id]) => !gone.has(id))), lapsed: Object.fromEntries(entries.filter(([id]) => gone.has(id))) }
}
