import { accept, refuse } from '@shared/basics/result'
import type { Handler } from '../gateway/handler'
import { seenCampaign } from './public-campaign'

const noCampaign = refuse({ kind: 'no-such-campaign' })

export const readCharter: Handler<'campaign.charter'> = async ({ input, caller, now }) => {
  const seen = await seenCampaign(input.campaignId, caller, now)
  return seen ? accept({ charter: seen.campaign.charter, state: seen.campaign.state }) : noCampaign
}

export const readNotice: Handler<'campaign.notice'> = async ({ input, caller, now }) => {
  const seen = await seenCampaign(input.campaignId, caller, now)
  if (!seen) return noCampaign
  const { title, notice, issuedOn, awards, afterwards } = seen.campaign.charter
  return accept({ title, notice, issuedOn, awards, afterwards })
}
