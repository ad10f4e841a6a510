import type { PublicityNotice } from '@shared/publicity/contract'
import type { PublicityNoticeDocument } from './store'

/** A notice as the public sees it: these fields and no other. */
export const noticeView = (notice: PublicityNoticeDocument): PublicityNotice => ({
  noticeId: notice._id,
  campaignId: notice.campaignId,
  title: notice.title,
  basis: notice.basis,
  process: notice.process,
  listed: notice.listed.map(({ candidateId, name, trade, unitName, deeds }) => ({ candidateId, name, trade, unitName, deeds })),
  order: notice.order,
  firstDay: notice.firstDay,
  lastDay: notice.lastDay,
  workingDays: notice.workingDays,
  objectionsCloseAt: notice.objectionsCloseAt,
  days: notice.days,
  howToObject: notice.howToObject,
  office: notice.office,
  issuer: notice.issuer,
  issuedOn: notice.issuedOn,
  state: notice.state,
  publishedAt: notice.publishedAt,
  contentHash: notice.contentHash,
  removed: notice.removed,
  movedUp: notice.movedUp,
  objections: notice.objections,
  boxRoot: notice.boxRoot,
  boxSize: notice.boxSize,
  voids: notice.voids,
  ranking: notice.ranking,
  formula: notice.formula,
})
