import type { CandidateView } from '@shared/vote/contract'
import { matches } from './matches'

/** What a list of candidates is narrowed to; '' is everything. */
export interface Narrowing {
  search: string
  group: string
  trade: string
}

export const everybody: Narrowing = { search: '', group: '', trade: '' }

export const narrowed = (candidates: readonly CandidateView[], { search, group, trade }: Narrowing): CandidateView[] =>
  candidates.filter(matches(search)).filter(one => (group === '' || one.group === group) && (trade === '' || one.trade === trade))

/** Every trade with how many work in it, the most frequent first. */
export function tradesOf(candidates: readonly CandidateView[]): { trade: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const { trade } of candidates) counts.set(trade, (counts.get(trade) ?? 0) + 1)
  return [...counts].map(([trade, count]) => ({ trade, count })).sort((one, other) => other.count - one.count || (one.trade < other.trade ? -1 : 1))
}
