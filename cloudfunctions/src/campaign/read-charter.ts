import { accept, refuse } from '@shared/basics/result'
import type { Handler } from '../gateway/handler'
import { visibleCampaign } from './visible-campaign'

const noCampaign = refuse({ kind: 'no-such-campaign' })

export const readCharter: Handler<'campaign.charter'> = async ({ input, caller, now }) => {
  const campaign = await visibleCampaign(input.campaignId, caller, now)
  return campaign ? accept({ charter: campaign.charter, state: campaign.state }) : noCampaign
}

export const readNotice: Handler<'campaign.notice'> = async ({ input, caller, now }) => {
  const campaign = await visibleCampaign(input.campaignId, caller, now)
  if (!campaign) return noCampaign
  const { title, notice, issuedOn, awards, afterwards } = campaign.charter
  return accept({ title, notice, issuedOn, awards, afterwards })
}
