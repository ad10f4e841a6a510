import type { Charter } from '@shared/campaign/charter'
import type { CampaignCard } from '@shared/campaign/contract'
import { titleOfRound } from '@shared/campaign/rounds-of'
import { stageViews } from '@shared/campaign/stage-view'
import type { Campaign } from './store'

/** What a card is made of, at whatever hour. */
export interface CardSource extends Pick<Campaign, '_id' | 'state' | 'amendments'> {
  charter: Pick<Charter, 'titleLines' | 'organisers' | 'stages' | 'publicity'> & { notice: Pick<Charter['notice'], 'issuer'> }
}

const hostOf = ({ charter }: CardSource) => charter.organisers.find(({ role }) => role === 'host')?.name ?? charter.notice.issuer

export const campaignCard = (campaign: CardSource, now: number): CampaignCard => ({
  campaignId: campaign._id,
  titleLines: campaign.charter.titleLines,
  host: hostOf(campaign),
  state: campaign.state,
  stages: stageViews(campaign.charter, campaign.amendments, now),
  publicityRounds: campaign.charter.publicity.map(titleOfRound),
})
