import type { Caller } from '../gateway/caller'
import { nominations } from '../nomination/store'
import { publishedNotice } from '../publicity/store'
import { snapshotOf } from '../snapshot/snapshot'
import { candidates } from '../vote/store'
import { currentCampaign } from './cached-campaign'
import { campaigns, readCampaign, type Campaign } from './store'
import { isOfTheOffice } from './visible-campaign'

/** A campaign with what its public pages count. */
export interface PublicCampaign {
  campaign: Campaign
  candidates: number
  honoured: number
  publicityNoticeId: string | null
}

async function counted(campaign: Campaign): Promise<PublicCampaign> {
  const { _id: campaignId } = campaign
  const [standing, honoured, notice] = await Promise.all([candidates.count({ campaignId }), nominations.count({ campaignId, status: 'honoured' }), publishedNotice(campaignId)])
  return { campaign, candidates: standing, honoured, publicityNoticeId: notice?._id ?? null }
}

/** By campaign; none of a draft. */
export const campaignSnapshots = snapshotOf<PublicCampaign>('campaign', async campaignId => {
  const kept = await campaigns.get(campaignId)
  return kept && kept.state !== 'drafted' ? counted(readCampaign(kept)) : null
})

/** The campaign as this caller may see it: the public's, or a draft for the office. */
export async function seenCampaign(campaignId: string, caller: Caller, now: number): Promise<PublicCampaign | null> {
  const shown = await campaignSnapshots.read(campaignId, now)
  if (shown || !(await isOfTheOffice(caller))) return shown
  const draft = await currentCampaign(campaignId, now)
  return draft && counted(draft)
}
