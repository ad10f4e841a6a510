import { accept, refuse } from '@shared/basics/result'
import { compositionOf } from '@shared/review/composition'
import { visibleCampaign } from '../campaign/visible-campaign'
import type { Handler } from '../gateway/handler'
import { sharesAtCity } from '../nomination/city-counts'

/** 结构比例, counted as files moved: it costs the same however many were let through. */
export const readComposition: Handler<'review.composition'> = async ({ input, caller, now }) => {
  const campaign = await visibleCampaign(input.campaignId, caller, now)
  if (!campaign) return refuse({ kind: 'no-such-campaign' })
  const counted = await sharesAtCity(campaign._id)
  return accept({ approved: counted['approved'] ?? 0, bars: compositionOf(campaign.charter.form, counted) })
}
