import { dayMs } from '@shared/basics/shanghai-time'
import type { VoteRule } from '@shared/campaign/vote-rule'
import type { Count } from '@shared/tally/count-ballots'
import type { CandidateView } from '@shared/vote/candidate-view'
import { shownTotals } from '@shared/vote/totals-shown'
import { campaigns, readCampaign } from '../campaign/store'
import { snapshotOf } from '../snapshot/snapshot'
import { tallies, tallyId } from '../tally/store'
import { candidateView } from './candidate-view'
import { channelTotalsOf, type ChannelTotalsDocument } from './channel-store'
import { runningVote } from './running-vote'
import { candidatesOf } from './store'

/** One count, as the timer kept it. */
export interface KeptCount {
  /** The hour it was made for; null for the running one. */
  asOf: number | null
  count: Count
  countedAt: number
}

/** Everything that results are made of. What of it may be shown when is decided at every answer: it holds counts whose hour has not come. */
export interface KeptResults {
  /** Null where the campaign has no vote here. */
  vote: { rule: VoteRule; window: { opensAt: number; closesAt: number }; counts: KeptCount[]; candidates: CandidateView[]; channels: Pick<ChannelTotalsDocument, 'channelKey' | 'adopted'>[] } | null
}

async function countsOf(campaignId: string, hours: (number | null)[]): Promise<KeptCount[]> {
  const found = await Promise.all(hours.map(async asOf => ({ asOf, tally: await tallies.get(tallyId(campaignId, asOf)) })))
  return found.flatMap(({ asOf, tally }) => (tally ? [{ asOf, count: tally.count, countedAt: tally.countedAt }] : []))
}

/** The running count, and those of the hour that is shown now and of the one before: until the timer has made the newer, the older stays. */
function hoursAt(rule: VoteRule, window: { opensAt: number; closesAt: number }, now: number): (number | null)[] {
  const shown = shownTotals(rule.totalsShown, window, now)
  return shown.ok && shown.value.asOf !== null ? [null, shown.value.asOf, shown.value.asOf - dayMs] : [null]
}

/** By campaign; none of a draft. */
export const resultsSnapshots = snapshotOf<KeptResults>('results', async (campaignId, now) => {
  const kept = await campaigns.get(campaignId)
  if (!kept || kept.state === 'drafted') return null
  const running = runningVote(readCampaign(kept), now)
  if (!running) return { vote: null }
  const { rule, time: { window } } = running
  const [counts, candidates, channels] = await Promise.all([countsOf(campaignId, hoursAt(rule, window, now)), candidatesOf(campaignId), rule.channels.length === 1 ? [] : channelTotalsOf(campaignId)])
  return { vote: { rule, window, counts, candidates: candidates.map(candidateView), channels: channels.map(({ channelKey, adopted }) => ({ channelKey, adopted })) } }
})
