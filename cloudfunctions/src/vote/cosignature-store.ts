import type { Cosignature } from '@shared/ledger/cosignature'
import { padded } from '../ledger/store'
import { collection } from '../platform/collection'

/** A cosignature of a box; `_id` is campaign, size and key. Only ever added. */
export interface CosignatureDocument extends Cosignature {
  _id: string
  campaignId: string
}

export const cosignatures = collection<CosignatureDocument>('cosignatures')

export const cosignatureId = (campaignId: string, size: number, keyId: string): string => `${campaignId}:${padded(size)}:${keyId}`

/** The cosignature itself, as it is published. */
export const cosignatureView = ({ origin, size, root, signedAt, keyId, atSeconds, signature }: CosignatureDocument): Cosignature => ({ origin, size, root, signedAt, keyId, atSeconds, signature })

/** Every cosignature of a campaign's box, in order of size. */
export const cosignaturesOf = async (campaignId: string): Promise<Cosignature[]> => (await cosignatures.all({ campaignId })).map(cosignatureView)

/** Newest checkpoint first. */
export const newestCosignatures = async (campaignId: string, limit: number): Promise<Cosignature[]> =>
  (await cosignatures.find({ where: { campaignId }, orderBy: [['_id', 'desc']], limit })).map(cosignatureView)
