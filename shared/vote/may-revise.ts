import type { VoteRule } from '../campaign/vote-rule'

export interface Revising {
  rule: Pick<VoteRule, 'changeAllowed' | 'withdrawnCandidate'>
  /** The voter's ballot of the period that counts now. */
  newest: { picks: readonly string[]; revision: number }
  candidates: readonly { candidateId: string; withdrawn: boolean }[]
}

/** Beyond this many changes of mind in one period something other than a mind is changing. */
export const mostChanges = 20

/** Picks of a ballot whose candidates have withdrawn since. */
export const lapsedPicks = (picks: readonly string[], candidates: Revising['candidates']): string[] =>
  picks.filter(id => candidates.some(one => one.candidateId === id && one.withdrawn))

/**
 * Whether another ballot may stand in place of the newest one: where minds may change, or where a pick of it lapsed and the
 * charter gives the voter another try. The next ballot holds no lapsed pick, so that each withdrawal gives one try.
 */
export function mayRevise({ rule, newest, candidates }: Revising): boolean {
  if (rule.changeAllowed && newest.revision < mostChanges) return true
  return rule.withdrawnCandidate === 'may-cast-again' && lapsedPicks(newest.picks, candidates).length > 0
}
