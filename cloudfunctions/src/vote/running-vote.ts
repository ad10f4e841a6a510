import type { VoteRule } from '@shared/campaign/vote-rule'
import { windowOf } from '@shared/campaign/stage-view'
import type { SealingTime } from '@shared/vote/sealing'
import type { Campaign } from '../campaign/store'
import { lagMs } from '../tally/count-votes'

export interface RunningVote {
  campaign: Campaign
  rule: VoteRule
  time: SealingTime
}

/** The vote of a campaign with everything that sealing goes by; null where there is none. */
export function runningVote(campaign: Campaign, now: number): RunningVote | null {
  const { charter, amendments } = campaign
  const window = windowOf(charter, amendments, 'publicVote')
  if (!charter.vote || !window || window.closesAt === null) return null
  return { campaign, rule: charter.vote, time: { now, window: { opensAt: window.opensAt, closesAt: window.closesAt }, sealing: charter.vote.sealing, lagMs } }
}
