import { accept } from '@shared/basics/result'
import { atHand } from '@shared/objection/at-hand'
import type { HeardNotice } from '@shared/objection/custody-contract'
import { mayHearAny } from '@shared/objection/may-hear'
import { lastCloseOf } from '@shared/objection/objection-windows'
import type { Handler } from '../gateway/handler'
import { command } from '../platform/collection'
import { publicityNotices, type PublicityNoticeDocument } from '../publicity/store'
import { openAll } from './custody'
import { isConcerned, rolesOf } from './hearing'
import { objectionView } from './objection-view'

/** Lists that are closed, of some years. */
const mostClosed = 30
const fields = ['campaignId', 'title', 'publishedAt', 'objectionsCloseAt', 'movedUp', 'objections']

const newestFirst = (one: PublicityNoticeDocument, other: PublicityNoticeDocument) => (other.publishedAt ?? 0) - (one.publishedAt ?? 0)

/** However many are open: none may be out of sight while it waits. */
async function listsAtHand(): Promise<PublicityNoticeDocument[]> {
  const open = publicityNotices.all({ state: 'published', objections: null }, fields)
  const closed = publicityNotices.find({ where: { state: 'published', objections: command.neq(null) }, orderBy: [['publishedAt', 'desc']], limit: mostClosed, fields })
  return (await Promise.all([open, closed])).flat().sort(newestFirst)
}

/** Of these campaigns, those in which this person has a part. */
async function concernedIn(personId: string, campaignIds: readonly string[]): Promise<Set<string>> {
  const found = await Promise.all([...new Set(campaignIds)].map(async campaignId => ((await isConcerned(personId, campaignId)) ? [campaignId] : [])))
  return new Set(found.flat())
}

const heardNotice = (notice: PublicityNoticeDocument, isRecused: boolean): HeardNotice =>
  ({ noticeId: notice._id, campaignId: notice.campaignId, title: notice.title, objectionsCloseAt: lastCloseOf(notice), counts: notice.objections, isRecused })

/** Lists with their objections, but those of a campaign in which the custodian has a part. */
export const list: Handler<'objection.list'> = async ({ caller, personId, now }) => {
  const heard = mayHearAny(await rolesOf(caller))
  if (!heard.ok) return heard
  const lists = await listsAtHand()
  const concerned = await concernedIn(personId, lists.map(({ campaignId }) => campaignId))
  const notices = lists.map(notice => heardNotice(notice, concerned.has(notice.campaignId)))
  const opened = await Promise.all(notices.filter(({ isRecused }) => !isRecused).map(({ noticeId }) => openAll(noticeId)))
  return accept({ notices, items: atHand(opened.flat().map(one => objectionView(one, personId)), notices), nowMs: now })
}
