import type { Charter } from '../campaign/charter'
import { ranked } from './rank-standings'

export interface Standing {
  candidateId: string
  /** 0 to `expertMaximum`; null when no expert scored. */
  expertMean: number | null
  votes: number
}

export interface Combination {
  weights: Charter['weights']
  /** The highest total a scorecard can have. */
  expertMaximum: number
  tieRule: Charter['tieRule']
}

const twoDecimals = (value: number) => Math.round(value * 100) / 100
const percentOf = (part: number, whole: number) => (whole === 0 ? 0 : (part / whole) * 100)

/**
 * 综合得分: experts' mean as a percentage of the full mark, times their weight, plus votes as a percentage of the
 * most votes anyone got, times the vote's weight; two decimals.
 */
export function combinedScore(standing: Standing, { weights, expertMaximum }: Combination, mostVotes: number): number {
  const experts = percentOf(standing.expertMean ?? 0, expertMaximum)
  return twoDecimals((experts * weights.experts + percentOf(standing.votes, mostVotes) * weights.votes) / 100)
}

const tieBreaker = { 'experts-first': (one: Standing) => one.expertMean ?? 0, 'votes-first': (one: Standing) => one.votes, 'all-in': () => 0 }

/** Combined scores with ranks. The charter's tie rule orders equals; who is still equal after it shares a rank. */
export function combinedRanking<Item extends Standing>(standings: readonly Item[], combination: Combination): (Item & { combined: number; rank: number })[] {
  const mostVotes = Math.max(0, ...standings.map(one => one.votes))
  const scored = standings.map(one => ({ ...one, combined: combinedScore(one, combination, mostVotes) }))
  // Scores have two decimals and breakers stay far below a million: one number orders by score, then by breaker.
  return ranked(scored, one => Math.round(one.combined * 100) * 1e9 + tieBreaker[combination.tieRule](one))
}

export interface Cut<Item> {
  listed: Item[]
  /** Equals across the line that the tie rule does not part; empty when the cut is clean. */
  tied: Item[]
}

/** The first `places`. Under `all-in` everyone equal with the last place is in; otherwise an undecided tie at the line is named. */
export function cutAt<Item extends { rank: number }>(ranking: readonly Item[], places: number, tieRule: Charter['tieRule']): Cut<Item> {
  const last = ranking[places - 1]
  if (!last) return { listed: [...ranking], tied: [] }
  const equals = ranking.filter(one => one.rank === last.rank)
  const crosses = ranking[places]?.rank === last.rank
  if (!crosses) return { listed: ranking.slice(0, places), tied: [] }
  return tieRule === 'all-in' ? { listed: ranking.filter(one => one.rank <= last.rank), tied: [] } : { listed: ranking.slice(0, places), tied: equals }
}
