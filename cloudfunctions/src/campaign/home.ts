import { accept, refuse } from '@shared/basics/result'
import type { CampaignHome } from '@shared/campaign/contract'
import { windowOf } from '@shared/campaign/stage-view'
import type { Handler } from '../gateway/handler'
import { nominations } from '../nomination/store'
import { publishedNotice } from '../publicity/store'
import { candidates } from '../vote/store'
import { campaignCard } from './campaign-card'
import type { Campaign } from './store'
import { visibleCampaign } from './visible-campaign'

function voteOf({ charter, amendments }: Campaign): CampaignHome['vote'] {
  const window = windowOf(charter, amendments, 'publicVote')
  if (!charter.vote || !window || window.closesAt === null) return null
  const { picks, period, order, totalsShown, channels, groups } = charter.vote
  return { opensAt: window.opensAt, closesAt: window.closesAt, picks, period, order, totals: totalsShown.kind, otherChannels: channels.length - 1, groups: (groups?.of ?? []).map(({ key, name }) => ({ key, name })) }
}

export const home: Handler<'campaign.home'> = async ({ input, caller, now }) => {
  const campaign = await visibleCampaign(input.campaignId, caller, now)
  if (!campaign) return refuse({ kind: 'no-such-campaign' })
  const campaignId = campaign._id
  const [candidateCount, honoured, notice] = await Promise.all([candidates.count({ campaignId }), nominations.count({ campaignId, status: 'honoured' }), publishedNotice(campaignId)])
  const { honourTitle, notice: { number }, organisers } = campaign.charter
  return accept({
    ...campaignCard(campaign, now),
    nowMs: now,
    honourTitle,
    noticeNumber: number,
    organisers,
    vote: voteOf(campaign),
    candidates: candidateCount,
    honoured,
    amendments: campaign.amendments,
    publicityNoticeId: notice?._id ?? null,
  })
}
