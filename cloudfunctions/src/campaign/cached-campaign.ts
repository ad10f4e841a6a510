import { readOnce } from '../platform/read-once'
import { campaigns, readCampaign, type Campaign } from './store'

interface Kept {
  campaign: Campaign
  lookedAt: number
}

/** A suspension is seen after this at the latest. */
const freshMs = 30_000
const kept = new Map<string, Kept>()

const isFresh = ({ lookedAt }: Kept, now: number) => now >= lookedAt && now - lookedAt < freshMs

async function read(campaignId: string): Promise<Campaign | null> {
  const document = await campaigns.get(campaignId)
  return document && readCampaign(document)
}

const revisionOf = async (campaignId: string) => (await campaigns.find({ where: { _id: campaignId }, fields: ['revision'], limit: 1 }))[0]?.revision

/** The campaign as it stands now. Its revision is looked at on every call, its charter read only when that has changed. */
export async function currentCampaign(campaignId: string, now: number): Promise<Campaign | null> {
  const known = kept.get(campaignId)
  const isCurrent = known && known.campaign.revision === (await revisionOf(campaignId))
  const campaign = isCurrent ? known.campaign : await read(campaignId)
  if (campaign) kept.set(campaignId, { campaign, lookedAt: now })
  return campaign
}

const lookAgain = readOnce(currentCampaign)

/** The campaign as it stood at most 30 seconds ago, for calls that must not wait for it. */
export async function cachedCampaign(campaignId: string, now: number): Promise<Campaign | null> {
  const known = kept.get(campaignId)
  return known && isFresh(known, now) ? known.campaign : lookAgain(campaignId, now)
}
