import type { BallotPaper, CandidateView } from '@shared/vote/contract'
import { unkept, type PickRefusal, type Range } from '@shared/vote/pick-limits'

/** How many may be picked, as a voter reads it. */
export function sayRange({ minimum, maximum }: Range): string {
  if (minimum === maximum) return `选满 ${maximum} 名`
  return minimum <= 1 ? `至多选 ${maximum} 名` : `选 ${minimum} 到 ${maximum} 名`
}

/** In a group nobody may be meant, where the minimum is none. */
export const sayGroupRange = (range: Range): string => (range.minimum === 0 ? `可以不选，至多选 ${range.maximum} 名` : range.minimum === range.maximum ? `选 ${range.maximum} 名` : `选 ${range.minimum} 到 ${range.maximum} 名`)

/** Every limit that these candidates do not keep together. */
export const unkeptBy = (paper: Pick<BallotPaper, 'picks' | 'groups'>, chosen: readonly CandidateView[]): PickRefusal[] => unkept(paper, chosen.map(one => one.group))

/** What to do before the ballot may be cast; on a button, so it is short. */
export function sayMissing(refusal: PickRefusal, picked: number, inGroup: (name: string) => number): string {
  if (refusal.kind === 'too-few-in-group') return `${refusal.group}还差 ${refusal.minimum - inGroup(refusal.group)} 名`
  if (refusal.kind === 'too-many-in-group') return `${refusal.group}多选了 ${inGroup(refusal.group) - refusal.maximum} 名`
  if (refusal.kind === 'too-many-picks') return `多选了 ${picked - refusal.maximum} 名`
  return picked === 0 ? `先选 ${refusal.minimum} 名` : `还差 ${refusal.minimum - picked} 名`
}

/** The first thing that is missing; false when nothing is. */
export function missingOn(paper: Pick<BallotPaper, 'picks' | 'groups'>, chosen: readonly CandidateView[]): string | false {
  const keyOf = (name: string) => paper.groups.find(group => group.name === name)?.key
  const [first] = unkeptBy(paper, chosen)
  return first ? sayMissing(first, chosen.length, name => chosen.filter(one => one.group === keyOf(name)).length) : false
}

/** Whether one more candidate of this group may be picked. */
export function hasRoom({ picks, groups }: Pick<BallotPaper, 'picks' | 'groups'>, chosen: readonly CandidateView[], group: string): boolean {
  const limit = groups.find(one => one.key === group)
  return chosen.length < picks.maximum && (!limit || chosen.filter(one => one.group === group).length < limit.maximum)
}
