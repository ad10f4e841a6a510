import { stands } from '@shared/nomination/consent'
import type { NominationStatus } from '@shared/nomination/status'
import { collection, type Transaction } from '../platform/collection'
import { consentIdOf, consents } from './consent-store'
import type { NominationDocument } from './store'

/** 人才库: a nominee who was not chosen and agreed to be kept in mind; `_id` is the nomination's. */
export interface TalentDocument {
  _id: string
  campaignId: string
  name: string
  trade: string
  unitName: string
  recommenderName: string
  since: number
}

export const talents = collection<TalentDocument>('talentPool')

/** Ends at which a nominee was not chosen. */
const notChosen: readonly NominationStatus[] = ['declined', 'upheld', 'notChosen']
export const entersPool = ({ status }: { status: NominationStatus }): boolean => notChosen.includes(status)

export const talentOf = ({ _id, campaignId, name, trade, unitName, recommenderName }: NominationDocument, since: number): TalentDocument => ({ _id, campaignId, name, trade, unitName, recommenderName: recommenderName ?? '', since })

/** Within the act that ends a file: its nominee enters the pool, where they agreed to. */
export async function enterPool(transaction: Transaction, nomination: NominationDocument, at: number): Promise<void> {
  if (!entersPool(nomination)) return
  const consent = await transaction.get(consents, consentIdOf(nomination._id, 'talentPool'))
  if (stands('talentPool', consent)) await transaction.put(talents, talentOf(nomination, at))
}
