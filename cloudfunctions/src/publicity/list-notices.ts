import { accept, refuse } from '@shared/basics/result'
import type { NoticeCard } from '@shared/publicity/rounds-contract'
import { campaigns, readCampaign } from '../campaign/store'
import type { Handler } from '../gateway/handler'
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

const keyOf = ({ card, publishedAt }: ListedNotice) => `${publishedAt}:${card.noticeId}`

/** What comes after a key: the moment of publication, then the id. */
const isAfter = (after: string | undefined) => {
  const colon = after?.indexOf(':') ?? -1
  const [moment, id] = [Number(after?.slice(0, colon)), after?.slice(colon + 1) ?? '']
  return ({ card, publishedAt }: ListedNotice) => colon < 0 || publishedAt < moment || (publishedAt === moment && card.noticeId > id)
}

export const listNotices: Handler<'publicity.notices'> = async ({ input: { campaignId, after, limit }, now }) => {
  const all = await noticeListSnapshots.read(campaignId, now)
  if (!all) return refuse({ kind: 'no-such-campaign' })
  const rest = all.filter(isAfter(after))
  const page = rest.slice(0, limit)
  const last = page[page.length - 1]
  return accept({ items: page.map(({ card }) => card), next: rest.length > limit && last ? keyOf(last) : null })
}
