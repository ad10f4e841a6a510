import { currentCampaign } from '../campaign/cached-campaign'
import type { Campaign } from '../campaign/store'
import { nominations, type NominationDocument } from '../nomination/store'
import { isBeforeExperts, scoringTime } from './expert-view'
import type { ScoringTime } from '@shared/scoring/scoring-window'

export interface BeforeExpert {
  nomination: NominationDocument
  campaign: Campaign
  time: ScoringTime
}

/** A nominee that stands before the experts; null where there is none of this id. */
export async function beforeExpert(nominationId: string, now: number): Promise<BeforeExpert | null> {
  const nomination = await nominations.get(nominationId)
  if (!nomination || !isBeforeExperts(nomination)) return null
  const campaign = await currentCampaign(nomination.campaignId, now)
  return campaign && { nomination, campaign, time: await scoringTime(campaign, now) }
}
