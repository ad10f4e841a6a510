import { accept, refuse, type Result } from '../basics/result'
import type { Charter } from '../campaign/charter'
import type { Standing } from './contract'

export interface Settling {
  /** All approved nominees, as `rankStandings` gives them. */
  standings: Standing[]
  /** The charter's number of candidates, and the fewest scorecards a nominee is ranked on. */
  rule: Pick<NonNullable<Charter['scoring']>, 'candidates' | 'minimumScorecards'>
  tieRule: Charter['tieRule']
  candidateIds: string[]
}

export type SettleRefusal = { kind: 'scorecards-missing'; names: string[] } | { kind: 'wrong-number'; expected: number } | { kind: 'not-by-rank'; name: string }

export interface Settled {
  candidates: Standing[]
  passedOver: { nominationId: string; reason: string }[]
}

/** Rank of the last place on the list: whoever shares it stands at the cut. */
const cutRank = (standings: Standing[], places: number): number => standings[Math.min(places, standings.length) - 1]?.rank ?? 0

/** With `all-in` everybody at the cut is taken; else as many as there are places. */
const expectedNumber = ({ standings, rule, tieRule }: Settling): number => {
  const cut = cutRank(standings, rule.candidates)
  return tieRule === 'all-in' ? standings.filter(({ rank }) => rank !== null && rank <= cut).length : Math.min(rule.candidates, standings.length)
}

const reason = ({ candidates }: Settling['rule']): string => `专家评审按平均分确定前 ${candidates} 名为候选人，您这次没有进入。`

/**
 * Decides whether this list is the experts' result. Above the cut everybody is on it, below it nobody; among equals at the
 * cut the office chooses, unless the charter takes them all in.
 */
export const settleCandidates = (settling: Settling): Result<Settled, SettleRefusal> => {
  const { standings, rule } = settling
  const unscored = standings.filter(({ scorecards }) => scorecards < rule.minimumScorecards)
  if (unscored.length > 0) return refuse({ kind: 'scorecards-missing', names: unscored.map(({ name }) => name) })
  const chosen = new Set(settling.candidateIds)
  const expected = expectedNumber(settling)
  if (chosen.size !== expected || settling.candidateIds.length !== expected) return refuse({ kind: 'wrong-number', expected })
  const cut = cutRank(standings, rule.candidates)
  const misplaced = standings.find(({ nominationId, rank }) => (chosen.has(nominationId) ? (rank ?? Infinity) > cut : (rank ?? Infinity) < cut))
  const stranger = settling.candidateIds.find(id => !standings.some(({ nominationId }) => nominationId === id))
  if (misplaced || stranger !== undefined) return refuse({ kind: 'not-by-rank', name: misplaced?.name ?? '' })
  const [candidates, others] = [standings.filter(({ nominationId }) => chosen.has(nominationId)), standings.filter(({ nominationId }) => !chosen.has(nominationId))]
  return accept({ candidates, passedOver: others.map(({ nominationId }) => ({ nominationId, reason: reason(rule) })) })
}
