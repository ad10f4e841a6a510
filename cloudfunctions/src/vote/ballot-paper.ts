import { accept } from '@shared/basics/result'
import type { VoteRule } from '@shared/campaign/vote-rule'
import { shuffledFor } from '@shared/vote/ballot-order'
import { votingOpen } from '@shared/vote/cast-ballot'
import type { CandidateView } from '@shared/vote/contract'
import { lapsedPicks, mayRevise } from '@shared/vote/may-revise'
import { linesOnPaper } from '@shared/vote/lines-on-paper'
import { limitsOf } from '@shared/vote/pick-limits'
import { votingPeriod } from '@shared/vote/voting-period'
import { byStrokes } from '@shared/basics/stroke-order'
import type { Handler } from '../gateway/handler'
import { candidateView } from './candidate-view'
import { cachedCandidates, openVote } from './open-vote'
import { receiptOf } from './receipt'
import { ballots, type BallotDocument } from './store'
import { ticketFor } from './ticket'
import { ballotId, voterIdOf } from './voter'

const inOrder = (order: 'shuffled' | 'strokes', voterId: string, list: CandidateView[]) => (order === 'shuffled' ? shuffledFor(voterId, list) : byStrokes(list))

/** The newest ballot of the voter's period, whatever its revision. */
async function ownBallot(firstId: string, { changeAllowed, withdrawnCandidate }: VoteRule) {
  if (!changeAllowed && withdrawnCandidate === 'pick-lapses') return ballots.get(firstId)
  return (await ballots.find({ where: { firstId }, orderBy: [['revision', 'desc']], limit: 1 }))[0] ?? null
}

const standingOf = (own: BallotDocument | null, rule: VoteRule, candidates: readonly CandidateView[]) => ({
  receipt: own && receiptOf(own),
  lapsed: own ? lapsedPicks(own.picks, candidates).length : 0,
  mayCast: own === null || mayRevise({ rule, newest: own, candidates }),
})

export const ballotPaper: Handler<'vote.ballotPaper'> = async ({ input, caller, now }) => {
  const vote = await openVote(input.campaignId, now)
  if (!vote.ok) return vote
  const { campaign, rule, window } = vote.value
  const open = votingOpen(window, now)
  if (!open.ok) return open
  const voter = await voterIdOf(input.campaignId, rule.identityKind, caller)
  if (!voter.ok) return voter
  const own = await ownBallot(ballotId(input.campaignId, votingPeriod(rule.period, now), voter.value), rule)
  const candidates = inOrder(rule.order, voter.value, (await cachedCandidates(input.campaignId, now)).map(candidateView))
  const standing = standingOf(own, rule, candidates)
  const ticket = standing.mayCast ? await ticketFor({ campaignId: input.campaignId, voterId: voter.value }, caller.identity, input.ticket, now) : null
  const { period, order, withdrawnCandidate, changeAllowed, totalsShown } = rule
  return accept({ campaignId: input.campaignId, title: campaign.charter.title, candidates: linesOnPaper(candidates), ...limitsOf(rule, candidates), period, order, withdrawnCandidate, changeAllowed, totals: totalsShown.kind, ...window, nowMs: now, ...standing, ticket })
}
