import type { Caller } from '../gateway/caller'
import { currentCampaign } from './cached-campaign'
import type { Campaign } from './store'

/** Whether the caller is of the office, which alone sees drafts. */
export const isOfTheOffice = async (caller: Caller): Promise<boolean> => (await caller.held()).some(({ role }) => role === 'cityOfficer')

/** The campaign as it stands, or null where it does not exist for this caller. */
export async function visibleCampaign(campaignId: string, caller: Caller, now: number): Promise<Campaign | null> {
  const campaign = await currentCampaign(campaignId, now)
  if (!campaign || campaign.state !== 'drafted') return campaign
  return (await isOfTheOffice(caller)) ? campaign : null
}
