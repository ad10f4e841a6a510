import type { Cosigner } from '@shared/ledger/cosignature'
import { collection } from '../platform/collection'
import type { Revised } from './record-act'

/** A supervisor's device; `_id` is its key's id. Registered and given up by acts. */
export interface CosignerDocument extends Revised, Omit<Cosigner, 'keyId'> {
  personId: string
}

export const cosigners = collection<CosignerDocument>('cosigners')

/** A cosigner as the public sees it: supervisors sign under their names. */
export const cosignerView = ({ _id, name, organisationName, publicKey, registeredAt, retiredAt }: CosignerDocument): Cosigner => ({ keyId: _id, name, organisationName, publicKey, registeredAt, retiredAt })
