import type { VoteRule } from './vote-rule'

/** Key of the group in which a candidate with these answers stands; '' where there are no groups. */
export function groupOf(rule: Pick<VoteRule, 'groups'> | null, answers: Readonly<Record<string, string>>): string {
  const groups = rule?.groups
  return groups?.of.find(one => one.answers.includes(answers[groups.field] ?? ''))?.key ?? ''
}
