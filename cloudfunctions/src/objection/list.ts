import { accept } from '@shared/basics/result'
import type { HeardNotice } from '@shared/objection/custody-contract'
import { mayHearAny } from '@shared/objection/may-hear'
import { lastCloseOf } from '@shared/objection/objection-windows'
import type { Handler } from '../gateway/handler'
import { publicityNotices, type PublicityNoticeDocument } from '../publicity/store'
import { openAll } from './custody'
import { isConcerned, rolesOf } from './hearing'
import { objectionView } from './objection-view'

/** Lists of this many years are at hand. */
const mostNotices = 30

async function heardNotice(notice: PublicityNoticeDocument, personId: string): Promise<HeardNotice> {
  const { _id, campaignId, title, objections } = notice
  return { noticeId: _id, campaignId, title, objectionsCloseAt: lastCloseOf(notice), counts: objections, isRecused: await isConcerned(personId, campaignId) }
}

const newestFirst = (one: PublicityNoticeDocument, other: PublicityNoticeDocument) => (other.publishedAt ?? 0) - (one.publishedAt ?? 0)

/** Every list with its objections, but those of a campaign in which the custodian has a part. */
export const list: Handler<'objection.list'> = async ({ caller, personId, now }) => {
  const heard = mayHearAny(await rolesOf(caller))
  if (!heard.ok) return heard
  const published = (await publicityNotices.find({ where: { state: 'published' }, limit: 500 })).sort(newestFirst).slice(0, mostNotices)
  const notices = await Promise.all(published.map(notice => heardNotice(notice, personId)))
  const opened = await Promise.all(notices.filter(({ isRecused }) => !isRecused).map(({ noticeId }) => openAll(noticeId)))
  return accept({ notices, items: opened.flat().map(one => objectionView(one, personId)), nowMs: now })
}
