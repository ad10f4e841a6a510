import { accept, refuse, type Result } from '@shared/basics/result'
import { castBallot } from '@shared/vote/cast-ballot'
import { votingPeriod } from '@shared/vote/voting-period'
import type { Handler } from '../gateway/handler'
import { cachedCandidates, openVote } from './open-vote'
import { receiptOf } from './receipt'
import { ballots, type BallotDocument } from './store'
import { ballotId, requestHash, voterIdOf } from './voter'

/** Beyond this many changes of mind in one period something other than a mind is changing. */
const mostChanges = 20

/** A change of mind is added beside the earlier ballots, never in their place. */
async function addRevision(first: BallotDocument, idOf: (revision: number) => string): Promise<BallotDocument | null> {
  for (let revision = 1; revision <= mostChanges; revision += 1) {
    const ballot = { ...first, _id: idOf(revision), revision }
    if ((await ballots.add(ballot)).ok) return ballot
    const earlier = await ballots.get(ballot._id)
    if (earlier?.requestHash === first.requestHash) return earlier
  }
  return null
}

async function keep(first: BallotDocument, changeAllowed: boolean, idOf: (revision: number) => string): Promise<Result<BallotDocument, { kind: 'already-voted'; castAt: number }>> {
  if ((await ballots.add(first)).ok) return accept(first)
  const earlier = await ballots.get(first._id)
  if (!earlier) throw new Error('a ballot that exists cannot be read')
  if (earlier.requestHash === first.requestHash) return accept(earlier)
  const changed = changeAllowed ? await addRevision(first, idOf) : null
  return changed ? accept(changed) : refuse({ kind: 'already-voted', castAt: earlier.castAt })
}

/** One insert for an accepted first ballot; charter, candidates and key are at hand. The ballot's id keeps the rule. */
export const cast: Handler<'vote.cast'> = async ({ input, caller, now }) => {
  const vote = await openVote(input.campaignId, now)
  if (!vote.ok) return vote
  const { rule, window } = vote.value
  const standing = (await cachedCandidates(input.campaignId, now)).map(one => ({ candidateId: one._id, withdrawn: one.withdrawn }))
  const decided = castBallot({ ...input, now, window, rule, candidates: standing })
  if (!decided.ok) return decided
  const voter = await voterIdOf(input.campaignId, rule.identityKind, caller)
  if (!voter.ok) return voter
  const idOf = (revision: number) => ballotId(input.campaignId, votingPeriod(rule.period, now), voter.value, revision)
  const { campaignId, nonce, commitment } = input
  const ballot = { _id: idOf(0), campaignId, picks: decided.value.picks, nonce, commitment, castAt: now, requestHash: requestHash(voter.value, input.requestId), firstId: idOf(0), revision: 0 }
  const kept = await keep(ballot, rule.changeAllowed, idOf)
  return kept.ok ? accept(receiptOf(kept.value)) : kept
}
