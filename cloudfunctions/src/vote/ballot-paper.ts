import { accept } from '@shared/basics/result'
import { shuffledFor } from '@shared/vote/ballot-order'
import { votingOpen } from '@shared/vote/cast-ballot'
import type { CandidateView } from '@shared/vote/contract'
import { votingPeriod } from '@shared/vote/voting-period'
import { byStrokes } from '@shared/basics/stroke-order'
import type { Handler } from '../gateway/handler'
import { candidateView } from './candidate-view'
import { cachedCandidates, openVote } from './open-vote'
import { receiptOf } from './receipt'
import { ballots } from './store'
import { ballotId, voterIdOf } from './voter'

const inOrder = (order: 'shuffled' | 'strokes', voterId: string, list: CandidateView[]) => (order === 'shuffled' ? shuffledFor(voterId, list) : byStrokes(list))

/** The newest ballot of the voter's period, whatever its revision. */
async function ownBallot(firstId: string, changeAllowed: boolean) {
  if (!changeAllowed) return ballots.get(firstId)
  return (await ballots.find({ where: { firstId }, orderBy: [['revision', 'desc']], limit: 1 }))[0] ?? null
}

export const ballotPaper: Handler<'vote.ballotPaper'> = async ({ input, caller, now }) => {
  const vote = await openVote(input.campaignId, now)
  if (!vote.ok) return vote
  const { campaign, rule, window } = vote.value
  const open = votingOpen(window, now)
  if (!open.ok) return open
  const voter = await voterIdOf(input.campaignId, rule.identityKind, caller)
  if (!voter.ok) return voter
  const own = await ownBallot(ballotId(input.campaignId, votingPeriod(rule.period, now), voter.value), rule.changeAllowed)
  const candidates = inOrder(rule.order, voter.value, (await cachedCandidates(input.campaignId, now)).map(candidateView))
  const { picks, period, changeAllowed } = rule
  return accept({ campaignId: input.campaignId, title: campaign.charter.title, candidates, picks, period, changeAllowed, ...window, nowMs: now, receipt: own && receiptOf(own) })
}
