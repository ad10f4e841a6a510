import { accept } from '@shared/basics/result'
import { castBallot } from '@shared/vote/cast-ballot'
import { votingPeriod } from '@shared/vote/voting-period'
import type { Handler } from '../gateway/handler'
import { ballotOfRetry } from './ballot-of-retry'
import { sealedTags } from './ballot-tags'
import { keepBallot } from './keep-ballot'
import { cachedStanding, openVote } from './open-vote'
import { receiptOf } from './receipt'
import { ballotId, requestHash, sha256, voterIdOf } from './voter'

/** One insert for an accepted first ballot; charter, candidates and key are at hand. The ballot's id keeps the rule. */
export const cast: Handler<'vote.cast'> = async ({ input, caller, now }) => {
  const vote = await openVote(input.campaignId, now)
  if (!vote.ok) return vote
  const { rule, window } = vote.value
  const standing = await cachedStanding(input.campaignId, now)
  const decided = castBallot({ ...input, now, window, rule, candidates: standing, hash: sha256 })
  if (!decided.ok) {
    const before = await ballotOfRetry(decided.error, { ...input, rule, window, caller, now })
    return before ? accept(receiptOf(before)) : decided
  }
  const voter = await voterIdOf(input.campaignId, rule.identityKind, caller)
  if (!voter.ok) return voter
  const idOf = (revision: number) => ballotId(input.campaignId, votingPeriod(rule.period, now), voter.value, revision)
  const [firstId, { campaignId, nonce, commitment }] = [idOf(0), input]
  const riskTags = sealedTags({ holder: { campaignId, voterId: voter.value }, address: caller.identity.ip, ticket: input.ticket, now }, firstId)
  const first = { _id: firstId, campaignId, picks: decided.value.picks, nonce, commitment, castAt: now, requestHash: requestHash(voter.value, input.requestId), firstId, revision: 0, riskTags }
  const kept = await keepBallot({ first, idOf, rule, candidates: standing })
  return kept.ok ? accept(receiptOf(kept.value)) : kept
}
