import { windowOf } from '@shared/campaign/stage-view'
import { shownTotals } from '@shared/vote/totals-shown'
import { eachAnnounced } from '../campaign/each-campaign'
import type { Campaign } from '../campaign/store'
import { timeFor, type HasTime } from '../platform/time-left'
import { countOn, lagMs, recount } from './count-votes'
import { tallies, tallyId } from './store'

/** Of the timer's minute; what is not counted by then the next run counts. */
const countingMs = 20_000

/**
 * 每天18时: the count as of the set hour is made once, when all ballots before it have landed. The running count stops there
 * on its way; where it has gone past, everything is counted afresh.
 */
async function countAsOf(campaignId: string, asOf: number, now: number, hasTime: HasTime): Promise<void> {
  if (now - asOf < lagMs || (await tallies.get(tallyId(campaignId, asOf)))) return
  const running = await tallies.get(tallyId(campaignId, null))
  const isPast = running !== null && running.cursor.castAt >= asOf
  const count = await (isPast ? recount(campaignId, asOf, now, hasTime) : countOn(campaignId, now, hasTime, asOf))
  if (count) await tallies.add({ _id: tallyId(campaignId, asOf), campaignId, count, cursor: { castAt: asOf, id: '' }, countedAt: asOf })
}

async function countCampaign({ _id, charter, amendments }: Campaign, now: number, hasTime: HasTime): Promise<void> {
  const window = windowOf(charter, amendments, 'publicVote')
  if (!charter.vote || !window || window.closesAt === null || now < window.opensAt) return
  const shown = shownTotals(charter.vote.totalsShown, { opensAt: window.opensAt, closesAt: window.closesAt }, now)
  if (shown.ok && shown.value.asOf !== null) await countAsOf(_id, shown.value.asOf, now, hasTime)
  await countOn(_id, now, hasTime)
}

/** Timer: keeps every running vote's count. */
export async function countVotes(now: number): Promise<void> {
  const hasTime = timeFor(countingMs)
  await eachAnnounced(campaign => countCampaign(campaign, now, hasTime))
}
