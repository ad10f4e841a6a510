import { stands, type ConsentKind } from '@shared/nomination/consent'
import type { Revised } from '../ledger/record-act'
import { collection } from '../platform/collection'

/** 同意, changed by acts alone; `_id` is nomination:kind. It stays when the file is erased: it holds no word of the file. */
export interface ConsentDocument extends Revised {
  nominationId: string
  /** Who gave it. */
  personId: string
  kind: ConsentKind
  isGiven: boolean
  textVersion: string
  at: number
}

export const consents = collection<ConsentDocument>('consents')
export const consentIdOf = (nominationId: string, kind: ConsentKind) => `${nominationId}:${kind}`

/** Whether this consent stands now. */
export const hasConsented = async (nominationId: string, kind: ConsentKind): Promise<boolean> => stands(kind, await consents.get(consentIdOf(nominationId, kind)))
