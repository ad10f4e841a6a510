import type { Cosignature, Cosigner } from '@shared/ledger/cosignature'
import { collection, command } from '../platform/collection'
import type { Revised } from './record-act'

/** A supervisor's device; `_id` is its key's id. Registered and given up by acts. */
export interface CosignerDocument extends Revised, Omit<Cosigner, 'keyId'> {
  personId: string
}

export const cosigners = collection<CosignerDocument>('cosigners')

/** A cosigner as the public sees it: supervisors sign under their names. */
export const cosignerView = ({ _id, name, organisationName, publicKey, registeredAt, retiredAt }: CosignerDocument): Cosigner => ({ keyId: _id, name, organisationName, publicKey, registeredAt, retiredAt })

/** Whose these signatures are, each once. */
export async function cosignersOf(signed: readonly Cosignature[]): Promise<Cosigner[]> {
  const keyIds = [...new Set(signed.map(({ keyId }) => keyId))]
  return keyIds.length === 0 ? [] : (await cosigners.find({ where: { _id: command.in(keyIds) }, orderBy: [['_id', 'asc']], limit: 1000 })).map(cosignerView)
}
