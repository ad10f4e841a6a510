import { accept, refuse } from '@shared/basics/result'
import { instantAt } from '@shared/basics/shanghai-time'
import { publicityDays } from '@shared/basics/working-days'
import { formulaOf } from '@shared/publicity/formula-of'
import { currentCampaign } from '../campaign/cached-campaign'
import type { Handler } from '../gateway/handler'
import { shortlistOf } from './shortlist'
import { noticeView } from './notice-view'
import { publicityNotices } from './store'

export const preview: Handler<'publicity.preview'> = async ({ input, now }) => {
  const campaign = await currentCampaign(input.campaignId, now)
  if (!campaign) return refuse({ kind: 'no-such-campaign' })
  const shortlist = await shortlistOf(campaign, now)
  if (!shortlist.ok) return shortlist
  const { round, ranking } = shortlist.value
  const days = publicityDays(input.firstDay, round.workingDays, round.objectionWorkingDays)
  if (!days.ok) return days
  const { lastDay, objectionsLastDay, days: marks } = days.value
  return accept({ ranking, formula: formulaOf(campaign.charter), firstDay: input.firstDay, lastDay, objectionsCloseAt: instantAt(objectionsLastDay, round.objectionsUntil), days: marks })
}

/** The proposal that waits for a second. */
export const pending: Handler<'publicity.pending'> = async ({ input, now }) => {
  if (!(await currentCampaign(input.campaignId, now))) return refuse({ kind: 'no-such-campaign' })
  const [proposed] = await publicityNotices.find({ where: { campaignId: input.campaignId, state: 'proposed' }, limit: 1 })
  return accept(proposed ? noticeView(proposed) : null)
}

export const showNotice: Handler<'publicity.notice'> = async ({ input }) => {
  const notice = await publicityNotices.get(input.noticeId)
  return notice?.state === 'published' ? accept(noticeView(notice)) : refuse({ kind: 'no-such-notice' })
}
