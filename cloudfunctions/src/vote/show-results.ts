import { accept, refuse } from '@shared/basics/result'
import { shownTotals } from '@shared/vote/totals-shown'
import { ranked } from '@shared/tally/rank-standings'
import type { Handler } from '../gateway/handler'
import { tallies, tallyId } from '../tally/store'
import { candidateView } from './candidate-view'
import { cachedCandidates, openVote } from './open-vote'

/** Totals as the timer last counted them, once the charter shows them. */
export const showResults: Handler<'vote.results'> = async ({ input, now }) => {
  const vote = await openVote(input.campaignId, now)
  if (!vote.ok) return vote.error.kind === 'campaign-not-running' ? refuse({ kind: 'no-vote-here' }) : refuse(vote.error)
  const shown = shownTotals(vote.value.rule.totalsShown, vote.value.window, now)
  if (!shown.ok) return shown
  const tally = await tallies.get(tallyId(input.campaignId, shown.value.asOf))
  if (!tally) return refuse({ kind: 'totals-not-shown-yet', shownFrom: now + 60_000 })
  const views = (await cachedCandidates(input.campaignId, now)).map(one => ({ ...candidateView(one), votes: tally.count.votes[one._id] ?? 0 }))
  return accept({ countedAt: tally.countedAt, ballots: tally.count.ballots, totals: ranked(views, one => one.votes) })
}
