import type { VoteRule } from '@shared/campaign/vote-rule'
import type { BoxFile } from '@shared/vote/ballot-box'
import { limitsOf } from '@shared/vote/pick-limits'
import type { CandidateDocument } from './store'

/** What every ballot of the box keeps to: the lowest minimum that ever held, which is the last, and the charter's maximum. */
export function publishedLimits(rule: VoteRule, candidates: readonly CandidateDocument[]): Pick<BoxFile, 'picks' | 'groups'> {
  const limits = limitsOf(rule, candidates)
  const groups = (rule.groups?.of ?? []).map(({ key, name, picks: { maximum } }) => ({
    key,
    name,
    minimum: limits.groups.find(one => one.key === key)?.minimum ?? 0,
    maximum,
    candidates: candidates.filter(one => one.group === key).map(one => one._id),
  }))
  return { picks: { minimum: limits.picks.minimum, maximum: rule.picks.maximum }, groups }
}
