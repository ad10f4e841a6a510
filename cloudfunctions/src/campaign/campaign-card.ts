import type { CampaignCard } from '@shared/campaign/contract'
import { titleOfRound } from '@shared/campaign/publicity-round'
import { stageViews } from '@shared/campaign/stage-view'
import type { Campaign } from './store'

const hostOf = ({ charter }: Campaign) => charter.organisers.find(({ role }) => role === 'host')?.name ?? charter.notice.issuer

export const campaignCard = (campaign: Campaign, now: number): CampaignCard => ({
  campaignId: campaign._id,
  titleLines: campaign.charter.titleLines,
  host: hostOf(campaign),
  state: campaign.state,
  stages: stageViews(campaign.charter, campaign.amendments, now),
  publicityRounds: campaign.charter.publicity.map(titleOfRound),
})
