import { accept, refuse, type Result } from '../basics/result'
import type { Charter } from '../campaign/charter'
import type { Standing } from './contract'
import type { Places } from './places'

export interface Settling {
  /** All approved nominees, as `rankStandings` gives them. */
  standings: Standing[]
  /** Fewest scorecards a nominee is ranked on. */
  minimumScorecards: number
  /** As `placesOf` reads them from the charter: each group is cut by itself. */
  places: Places[]
  tieRule: Charter['tieRule']
  candidateIds: string[]
}

export type SettleRefusal = { kind: 'scorecards-missing'; names: string[] } | { kind: 'wrong-number'; expected: number; group: string } | { kind: 'not-by-rank'; name: string }

export interface Settled {
  candidates: Standing[]
  passedOver: { nominationId: string; reason: string }[]
}

const ofGroup = (standings: Standing[], { group }: Places): Standing[] => standings.filter(one => one.group === group)

/** Rank of the last place on the list: whoever shares it stands at the cut. */
const cutRank = (standings: Standing[], places: number): number => standings[Math.min(places, standings.length) - 1]?.rank ?? 0

/** With `all-in` everybody at the cut is taken; else as many as there are places. */
function expectedIn(settling: Settling, places: Places): number {
  const standings = ofGroup(settling.standings, places)
  const cut = cutRank(standings, places.candidates)
  return settling.tieRule === 'all-in' ? standings.filter(({ rank }) => rank !== null && rank <= cut).length : Math.min(places.candidates, standings.length)
}

/** Of the list as a whole: everybody once, nobody who was not approved. */
function listRefusal(settling: Settling): SettleRefusal | null {
  const { standings, candidateIds, places } = settling
  const expected = places.reduce((sum, each) => sum + expectedIn(settling, each), 0)
  if (candidateIds.length !== expected || new Set(candidateIds).size !== expected) return { kind: 'wrong-number', expected, group: '' }
  return candidateIds.every(id => standings.some(({ nominationId }) => nominationId === id)) ? null : { kind: 'not-by-rank', name: '' }
}

function groupRefusal(settling: Settling, places: Places): SettleRefusal | null {
  const [standings, expected, chosen] = [ofGroup(settling.standings, places), expectedIn(settling, places), new Set(settling.candidateIds)]
  if (standings.filter(({ nominationId }) => chosen.has(nominationId)).length !== expected) return { kind: 'wrong-number', expected, group: places.name }
  const cut = cutRank(standings, places.candidates)
  const misplaced = standings.find(({ nominationId, rank }) => (chosen.has(nominationId) ? (rank ?? Infinity) > cut : (rank ?? Infinity) < cut))
  return misplaced ? { kind: 'not-by-rank', name: misplaced.name } : null
}

const reason = ({ name, candidates }: Places): string => `专家评审按平均分确定${name && `“${name}”`}前 ${candidates} 名为候选人，您这次没有进入。`

/**
 * Decides whether this list is the experts' result. In each group, above the cut everybody is on it, below it nobody; among
 * equals at the cut the office chooses, unless the charter takes them all in.
 */
export function settleCandidates(settling: Settling): Result<Settled, SettleRefusal> {
  const { standings, places, minimumScorecards } = settling
  const unscored = standings.filter(({ scorecards }) => scorecards < minimumScorecards)
  if (unscored.length > 0) return refuse({ kind: 'scorecards-missing', names: unscored.map(({ name }) => name) })
  const refused = listRefusal(settling) ?? places.map(each => groupRefusal(settling, each)).find(Boolean)
  if (refused) return refuse(refused)
  const chosen = new Set(settling.candidateIds)
  const passedOver = places.flatMap(each => ofGroup(standings, each).filter(one => !chosen.has(one.nominationId)).map(({ nominationId }) => ({ nominationId, reason: reason(each) })))
  return accept({ candidates: standings.filter(({ nominationId }) => chosen.has(nominationId)), passedOver })
}
