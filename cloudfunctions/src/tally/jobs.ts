import { windowOf } from '@shared/campaign/stage-view'
import { shownTotals } from '@shared/vote/totals-shown'
import { campaigns, readCampaign, type Campaign } from '../campaign/store'
import { countOn, lagMs, recount } from './count-votes'
import { tallies, tallyId } from './store'

/** 每天18时: the count as of the set hour is made once, when all ballots before it have landed. */
async function countAsOf(campaignId: string, asOf: number, now: number): Promise<void> {
  if (now - asOf < lagMs || (await tallies.get(tallyId(campaignId, asOf)))) return
  await tallies.add({ _id: tallyId(campaignId, asOf), campaignId, count: await recount(campaignId, asOf), cursor: { castAt: asOf, id: '' }, countedAt: asOf })
}

async function countCampaign({ _id, charter, amendments }: Campaign, now: number): Promise<void> {
  const window = windowOf(charter, amendments, 'publicVote')
  if (!charter.vote || !window || window.closesAt === null || now < window.opensAt) return
  await countOn(_id, now)
  const shown = shownTotals(charter.vote.totalsShown, { opensAt: window.opensAt, closesAt: window.closesAt }, now)
  if (shown.ok && shown.value.asOf !== null) await countAsOf(_id, shown.value.asOf, now)
}

/** Timer: keeps every running vote's count. */
export async function countVotes(now: number): Promise<void> {
  const running = await campaigns.find({ where: { state: 'announced' }, limit: 100 })
  for (const document of running) await countCampaign(readCampaign(document), now)
}
