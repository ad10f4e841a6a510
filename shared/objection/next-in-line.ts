import type { RankedCandidate } from '../publicity/contract'

export interface Line {
  /** Everyone on the ballot by rank, as published with the list. */
  ranking: readonly RankedCandidate[]
  isCutByGroup: boolean
  /** Candidates who stand on the list or were struck off it, and those who have left the ballot. */
  passed: readonly string[]
  /** Who is struck off. */
  candidateId: string
}

/** 递补: the next of the ranking, within the group where groups have their own places; null where nobody follows. */
export function nextInLine({ ranking, isCutByGroup, passed, candidateId }: Line): RankedCandidate | null {
  const group = ranking.find(one => one.candidateId === candidateId)?.group
  const following = ranking.filter(one => !one.listed && !passed.includes(one.candidateId) && (!isCutByGroup || one.group === group))
  return following.reduce<RankedCandidate | null>((first, one) => (first && first.rank <= one.rank ? first : one), null)
}
