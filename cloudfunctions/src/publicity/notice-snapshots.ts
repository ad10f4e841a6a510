import type { PublicityNotice } from '@shared/publicity/contract'
import { snapshotOf } from '../snapshot/snapshot'
import { noticeView } from './notice-view'
import { publicityNotices } from './store'

/** By notice; none of a list that is only proposed. */
export const noticeSnapshots = snapshotOf<PublicityNotice>('notice', async noticeId => {
  const notice = await publicityNotices.get(noticeId)
  return notice?.state === 'published' ? noticeView(notice) : null
})
