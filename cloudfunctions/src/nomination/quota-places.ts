import { accept, refuse, type Result } from '@shared/basics/result'
import { collection, type Transaction } from '../platform/collection'
import type { NominationDocument } from './store'

/** The files that hold a recommender's places under a hard quota. Read and written in the act's own transaction, so that two officers do not share one. */
interface QuotaPlacesDocument {
  _id: string
  nominationIds: string[]
}

const quotaPlaces = collection<QuotaPlacesDocument>('quotaPlaces')
const idFor = ({ campaignId, recommenderId }: NominationDocument) => `${campaignId}:${recommenderId}`
const placesIn = async (transaction: Transaction, file: NominationDocument) => (await transaction.get(quotaPlaces, idFor(file)))?.nominationIds ?? []

/** Takes one of `count` places for this file; a file that holds one keeps it. */
export async function takePlace(transaction: Transaction, file: NominationDocument, count: number): Promise<Result<null, { kind: 'quota-full'; count: number }>> {
  const taken = await placesIn(transaction, file)
  if (taken.includes(file._id)) return accept(null)
  if (taken.length >= count) return refuse({ kind: 'quota-full', count })
  await transaction.put(quotaPlaces, { _id: idFor(file), nominationIds: [...taken, file._id] })
  return accept(null)
}

/** Gives the place of a withdrawn file back, where it holds one. */
export async function givePlaceBack(transaction: Transaction, file: NominationDocument): Promise<void> {
  const taken = file.recommenderId ? await placesIn(transaction, file) : []
  if (taken.includes(file._id)) await transaction.put(quotaPlaces, { _id: idFor(file), nominationIds: taken.filter(id => id !== file._id) })
}
