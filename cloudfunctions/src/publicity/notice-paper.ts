import { accept, refuse } from '@shared/basics/result'
import type { Handler } from '../gateway/handler'
import { keepPaper, paperOf } from '../nomination/papers/keep-paper'
import { paperName } from '../nomination/papers/paper-name'
import { noticeDocx } from './notice-docx'
import { noticeView } from './notice-view'
import { publicityNotices } from './store'

/** 公示 as Word: made once for each state of the notice, for everyone who asks within a day. */
export const noticePaper: Handler<'publicity.noticePaper'> = async ({ input: { noticeId }, now }) => {
  const notice = await publicityNotices.get(noticeId)
  if (notice?.state !== 'published') return refuse({ kind: 'no-such-notice' })
  const asking = { personId: '', input: { noticePaper: noticeId, revision: notice.revision }, now }
  return accept((await paperOf(asking)) ?? (await keepPaper(asking, { name: paperName('docx', notice.title, notice.issuer), content: await noticeDocx(noticeView(notice)), count: notice.listed.length })))
}
