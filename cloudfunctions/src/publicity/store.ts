import type { PublicityNotice } from '@shared/publicity/contract'
import type { Revised } from '../ledger/record-act'
import { collection } from '../platform/collection'

/** 公示名单, from proposal to display; `_id` is made of campaign and round, so that there is one. */
export interface PublicityNoticeDocument extends Revised, Omit<PublicityNotice, 'noticeId'> {
  /** Person ids of the two who put it on display; the second is '' before. */
  proposedBy: string
  proposerAppointedBy: string[]
  secondedBy: string
  /** The office whose round it is, with everything above it; '' and none for the city's own. */
  organisationId: string
  organisationPath: string[]
  /** Of a round before the city's: the nominations behind the list, by candidate id. */
  nominees: Record<string, string>
  /** Whether every person on the list has the act in their own file. */
  applied: boolean
}

export const publicityNotices = collection<PublicityNoticeDocument>('publicityNotices')

export const noticeIdOf = (campaignId: string, roundKey: string): string => `pn_${campaignId}_${roundKey}`

/** The whole city's published notice of a campaign, from which honours follow, or null. */
export const publishedNotice = async (campaignId: string): Promise<PublicityNoticeDocument | null> =>
  (await publicityNotices.find({ where: { campaignId, level: 'city', state: 'published' }, limit: 1 }))[0] ?? null
