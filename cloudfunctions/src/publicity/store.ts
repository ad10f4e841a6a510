import type { ObjectionView, PublicityNotice } from '@shared/publicity/contract'
import type { Revised } from '../ledger/record-act'
import { collection } from '../platform/collection'

/** 公示名单, from proposal to display; `_id` is made of campaign and round, so that there is one. */
export interface PublicityNoticeDocument extends Revised, Omit<PublicityNotice, 'noticeId'> {
  /** Person ids of the two who put it on display; the second is '' before. */
  proposedBy: string
  proposerAppointedBy: string[]
  secondedBy: string
  /** Whether every person on the list has the act in their own file. */
  applied: boolean
}

/** 异议, sealed to the supervisors. In the ledger it is an act with a salted hash, which tells nothing. */
export interface ObjectionDocument extends Revised, Omit<ObjectionView, 'objectionId'> {
  campaignId: string
  noticeId: string
  personId: string
}

export const publicityNotices = collection<PublicityNoticeDocument>('publicityNotices')
export const objections = collection<ObjectionDocument>('objections')

export const noticeIdOf = (campaignId: string, roundKey: string): string => `pn_${campaignId}_${roundKey}`

/** The published notice of a campaign, or null. */
export const publishedNotice = async (campaignId: string): Promise<PublicityNoticeDocument | null> =>
  (await publicityNotices.find({ where: { campaignId, state: 'published' }, limit: 1 }))[0] ?? null

