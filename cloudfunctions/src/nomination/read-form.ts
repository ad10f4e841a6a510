import { accept, refuse } from '@shared/basics/result'
import { windowOf } from '@shared/campaign/stage-view'
import { visibleCampaign } from '../campaign/visible-campaign'
import type { Handler } from '../gateway/handler'

export const readForm: Handler<'nomination.form'> = async ({ input, caller, now }) => {
  const campaign = await visibleCampaign(input.campaignId, caller, now)
  if (!campaign) return refuse({ kind: 'no-such-campaign' })
  const { title, form, eligibility, pledge, channels, deadlines } = campaign.charter
  const window = windowOf(campaign.charter, campaign.amendments, 'nomination')
  const closesAt = window && now >= window.opensAt ? window.closesAt : null
  return accept({ campaignId: campaign._id, title, form, eligibility, pledge, channels, closesAt, closesSaid: deadlines[0]?.said ?? '' })
}
