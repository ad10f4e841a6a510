import type { PublicityRound } from '@shared/campaign/publicity-round'
import { earlierRounds } from '@shared/campaign/rounds-of'
import type { Charter } from '@shared/campaign/charter'
import type { NominationStatus } from '@shared/nomination/status'
import type { NominationDocument } from '../nomination/store'
import { publicityNotices, type PublicityNoticeDocument } from './store'

type EarlierLevel = Exclude<PublicityRound['level'], 'city'>

/** Where a file is while its office holds this round. */
export const whileWith = (level: EarlierLevel, organisationId: string): { status: NominationStatus; unitId?: string; recommenderId?: string } =>
  level === 'unit' ? { status: 'withUnit', unitId: organisationId } : { status: 'withRecommender', recommenderId: organisationId }

const placeOf = ({ status, unitId, recommenderId }: Pick<NominationDocument, 'status' | 'unitId' | 'recommenderId'>): { level: EarlierLevel; organisationId: string } | null => {
  if (status === 'withUnit' && unitId) return { level: 'unit', organisationId: unitId }
  return status === 'withRecommender' && recommenderId ? { level: 'county', organisationId: recommenderId } : null
}

export interface RoundBefore {
  round: PublicityRound
  /** When objections against the list on which the file stands close; null while it stands on none. */
  clearedAt: number | null
}

/** The lists that one office put on display in a round. */
export const publishedBy = (campaignId: string, roundKey: string, organisationId: string): Promise<PublicityNoticeDocument[]> =>
  publicityNotices.find({ where: { campaignId, roundKey, organisationId, state: 'published' }, orderBy: [['publishedAt', 'desc']], limit: 200 })

/** The round that the office where the file is holds before it recommends, and how far it has come; null where the charter has none. */
export async function roundBefore(charter: Pick<Charter, 'publicity'>, nomination: NominationDocument): Promise<RoundBefore | null> {
  const place = placeOf(nomination)
  const round = place && earlierRounds(charter).find(({ level }) => level === place.level)
  if (!round) return null
  const lists = await publishedBy(nomination.campaignId, round.key, place.organisationId)
  const stands = lists.find(({ listed, nominees }) => listed.some(({ candidateId }) => nominees[candidateId] === nomination._id))
  return { round, clearedAt: stands?.objectionsCloseAt ?? null }
}
