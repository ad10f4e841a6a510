import { accept, refuse } from '@shared/basics/result'
import { formulaOf } from '@shared/publicity/formula-of'
import { currentCampaign } from '../campaign/cached-campaign'
import type { Handler } from '../gateway/handler'
import { roundDays } from './draft-notice'
import { shortlistOf } from './shortlist'
import { noticeSnapshots } from './notice-snapshots'
import { noticeView } from './notice-view'
import { publicityNotices } from './store'

export const preview: Handler<'publicity.preview'> = async ({ input, now }) => {
  const campaign = await currentCampaign(input.campaignId, now)
  if (!campaign) return refuse({ kind: 'no-such-campaign' })
  const shortlist = await shortlistOf(campaign, now)
  if (!shortlist.ok) return shortlist
  const { round, ranking } = shortlist.value
  const dates = await roundDays(input.firstDay, round)
  if (!dates.ok) return dates
  const { lastDay, objectionsCloseAt, days } = dates.value
  return accept({ ranking, formula: formulaOf(campaign.charter), order: round.order, firstDay: input.firstDay, lastDay, objectionsCloseAt, days })
}

/** The proposal that waits for a second. */
export const pending: Handler<'publicity.pending'> = async ({ input, now }) => {
  if (!(await currentCampaign(input.campaignId, now))) return refuse({ kind: 'no-such-campaign' })
  const [proposed] = await publicityNotices.find({ where: { campaignId: input.campaignId, level: 'city', state: 'proposed' }, limit: 1 })
  return accept(proposed ? noticeView(proposed) : null)
}

export const showNotice: Handler<'publicity.notice'> = async ({ input, now }) => {
  const notice = await noticeSnapshots.read(input.noticeId, now)
  return notice ? accept(notice) : refuse({ kind: 'no-such-notice' })
}
