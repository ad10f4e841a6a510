import type { Charter } from '@shared/campaign/charter'
import { titleOfRound } from '@shared/campaign/rounds-of'
import type { NoticeCard } from '@shared/publicity/rounds-contract'
import type { PublicityNoticeDocument } from './store'

/** A notice in a list. */
export const noticeCard = ({ publicity }: Pick<Charter, 'publicity'>) => ({ _id, level, roundKey, issuer, title, listed, firstDay, lastDay, objectionsCloseAt }: PublicityNoticeDocument): NoticeCard => {
  const round = publicity.find(({ key }) => key === roundKey)
  return { noticeId: _id, level, round: titleOfRound(round ?? { level }), issuer, title, listed: listed.length, firstDay, lastDay, objectionsCloseAt }
}
