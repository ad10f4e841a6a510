import { publicityNotices, type PublicityNoticeDocument } from '../publicity/store'

/** Lists whose objections are not closed: what a timer needs of each, for a whole notice is long. */
export const unclosedNotices = (): Promise<Pick<PublicityNoticeDocument, '_id' | 'objectionsCloseAt' | 'movedUp'>[]> =>
  publicityNotices.all({ state: 'published', objections: null }, ['objectionsCloseAt', 'movedUp'])
