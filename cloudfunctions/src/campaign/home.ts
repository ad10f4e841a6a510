import { accept, refuse } from '@shared/basics/result'
import type { CampaignHome } from '@shared/campaign/contract'
import { windowOf } from '@shared/campaign/stage-view'
import type { Handler } from '../gateway/handler'
import { campaignCard } from './campaign-card'
import { seenCampaign } from './public-campaign'
import type { Campaign } from './store'

function voteOf({ charter, amendments }: Campaign): CampaignHome['vote'] {
  const window = windowOf(charter, amendments, 'publicVote')
  if (!charter.vote || !window || window.closesAt === null) return null
  const { picks, period, order, totalsShown, channels, groups } = charter.vote
  return { opensAt: window.opensAt, closesAt: window.closesAt, picks, period, order, totals: totalsShown.kind, otherChannels: channels.length - 1, groups: (groups?.of ?? []).map(({ key, name }) => ({ key, name })) }
}

export const home: Handler<'campaign.home'> = async ({ input, caller, now }) => {
  const seen = await seenCampaign(input.campaignId, caller, now)
  if (!seen) return refuse({ kind: 'no-such-campaign' })
  const { campaign, ...counts } = seen
  const { honourTitle, notice: { number }, organisers } = campaign.charter
  return accept({ ...campaignCard(campaign, now), ...counts, nowMs: now, honourTitle, noticeNumber: number, organisers, vote: voteOf(campaign), amendments: campaign.amendments })
}
