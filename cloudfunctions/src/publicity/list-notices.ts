import { accept, refuse } from '@shared/basics/result'
import type { NoticeCard } from '@shared/publicity/rounds-contract'
import { campaigns, readCampaign } from '../campaign/store'
import type { Handler } from '../gateway/handler'
import { pageAfter } from '../snapshot/page-after'
import { snapshotOf } from '../snapshot/snapshot'
import { noticeCard } from './notice-card'
import { publicityNotices } from './store'

/** One line of the list, with what it is ordered by. */
export interface ListedNotice {
  card: NoticeCard
  publishedAt: number
}

const mostListed = 1000

/** By campaign: the newest thousand of its published notices, newest first; none of a draft. */
export const noticeListSnapshots = snapshotOf<ListedNotice[]>('notices', async campaignId => {
  const kept = await campaigns.get(campaignId)
  if (!kept || kept.state === 'drafted') return null
  const cardOf = noticeCard(readCampaign(kept).charter)
  const found = await publicityNotices.find({ where: { campaignId, state: 'published' }, orderBy: [['publishedAt', 'desc'], ['_id', 'asc']], limit: mostListed })
  return found.map(notice => ({ card: cardOf(notice), publishedAt: notice.publishedAt ?? 0 }))
})

export const listNotices: Handler<'publicity.notices'> = async ({ input, now }) => {
  const all = await noticeListSnapshots.read(input.campaignId, now)
  if (!all) return refuse({ kind: 'no-such-campaign' })
  const { items, next } = pageAfter(all, ({ card, publishedAt }) => ({ at: publishedAt, id: card.noticeId }), input)
  return accept({ items: items.map(({ card }) => card), next })
}
