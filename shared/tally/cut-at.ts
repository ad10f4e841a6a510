import type { Charter } from '../campaign/charter'
import { isCutByGroup, type Combination } from './combine'

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

/** 划线: the ranking cut once, or each group at its own places, where the charter gives them. */
export function cutRanking<Item extends { rank: number; group: string }>(ranking: readonly Item[], places: number, { tieRule, vote }: Pick<Combination, 'tieRule' | 'vote'>): Cut<Item> {
  if (!isCutByGroup(vote)) return cutAt(ranking, places, tieRule)
  const cuts = (vote?.groups?.of ?? []).map(({ key, listed = 0 }) => cutAt(ranking.filter(one => one.group === key), listed, tieRule))
  return { listed: cuts.flatMap(cut => cut.listed), tied: cuts.flatMap(cut => cut.tied) }
}
