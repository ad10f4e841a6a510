import type { VoteRule } from '../campaign/vote-rule'

export interface Range {
  minimum: number
  maximum: number
}

/** Fewest and most picks in one group of candidates. */
export interface GroupLimits extends Range {
  key: string
  name: string
}

/** What a ballot has to keep to, given who still stands. */
export interface PickLimits {
  picks: Range
  /** Empty where candidates stand in one list. */
  groups: GroupLimits[]
}

type Standing = readonly { group: string; withdrawn: boolean }[]

const capped = ({ minimum, maximum }: Range, most: number): Range => ({ minimum: Math.min(minimum, most), maximum: Math.min(maximum, most) })
const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0)

/**
 * The charter's limits, brought down to what can be picked: where candidates withdrew, nobody is asked for more than still
 * stand. A limit over the whole ballot and the groups' limits hold together.
 */
export function limitsOf({ picks, groups }: Pick<VoteRule, 'picks' | 'groups'>, candidates: Standing): PickLimits {
  const standing = candidates.filter(one => !one.withdrawn)
  if (!groups) return { picks: capped(picks, standing.length), groups: [] }
  const limits = groups.of.map(({ key, name, picks: range }) => ({ key, name, ...capped(range, standing.filter(one => one.group === key).length) }))
  return { picks: capped(picks, sumOf(limits.map(one => one.maximum))), groups: limits }
}

export type PickRefusal =
  | { kind: 'too-few-picks'; minimum: number }
  | { kind: 'too-many-picks'; maximum: number }
  | { kind: 'too-few-in-group'; group: string; minimum: number }
  | { kind: 'too-many-in-group'; group: string; maximum: number }

const groupRefusal = ({ name, minimum, maximum }: GroupLimits, picked: number): PickRefusal | null => {
  if (picked < minimum) return { kind: 'too-few-in-group', group: name, minimum }
  return picked > maximum ? { kind: 'too-many-in-group', group: name, maximum } : null
}

/** Every limit that these picks do not keep, the groups' first, in the charter's order; `picked` is the group of each pick. */
export function unkept({ picks: { minimum, maximum }, groups }: PickLimits, picked: readonly string[]): PickRefusal[] {
  const inGroups = groups.flatMap(group => groupRefusal(group, picked.filter(key => key === group.key).length) ?? [])
  if (picked.length < minimum) return [...inGroups, { kind: 'too-few-picks', minimum }]
  return picked.length > maximum ? [...inGroups, { kind: 'too-many-picks', maximum }] : inGroups
}
