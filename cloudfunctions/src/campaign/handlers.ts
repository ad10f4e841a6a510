import type { Handlers } from '../gateway/handler'
import { amendCampaign } from './amend-campaign'
import { announceCampaign } from './announce-campaign'
import { draftCampaign } from './draft-campaign'
import { home } from './home'
import { listCampaigns } from './list-campaigns'
import { readCharter, readNotice } from './read-charter'

export const campaignHandlers: Handlers<'campaign'> = {
  'campaign.list': listCampaigns,
  'campaign.home': home,
  'campaign.notice': readNotice,
  'campaign.charter': readCharter,
  'campaign.draft': draftCampaign,
  'campaign.announce': announceCampaign,
  'campaign.amend': amendCampaign,
}
