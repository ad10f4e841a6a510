import type { VoteRule } from '@shared/campaign/vote-rule'
import type { BallotRefusal } from '@shared/vote/cast-ballot'
import { votingPeriod } from '@shared/vote/voting-period'
import type { Caller } from '../gateway/caller'
import { ballots, type BallotDocument } from './store'
import { ballotId, requestHash, voterIdOf } from './voter'

interface Retry {
  campaignId: string
  requestId: string
  rule: Pick<VoteRule, 'identityKind' | 'period'>
  window: { closesAt: number }
  caller: Caller
  now: number
}

/** What may have come about between a ballot and its retry. */
const laterOn: BallotRefusal['kind'][] = ['voting-closed', 'candidate-withdrawn']

/** The ballot that this very request cast before the vote closed or a pick of it lapsed: who lost the answer is given it all the same. */
export async function ballotOfRetry(refusal: BallotRefusal, { campaignId, requestId, rule, window, caller, now }: Retry): Promise<BallotDocument | null> {
  if (!laterOn.includes(refusal.kind)) return null
  const voter = await voterIdOf(campaignId, rule.identityKind, caller)
  if (!voter.ok) return null
  const firstId = ballotId(campaignId, votingPeriod(rule.period, Math.min(now, window.closesAt - 1)), voter.value)
  return (await ballots.find({ where: { firstId, requestHash: requestHash(voter.value, requestId) }, limit: 1 }))[0] ?? null
}
