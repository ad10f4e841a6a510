import type { VoterKeyView } from '@shared/vote/proof-contract'
import type { Revised } from '../ledger/record-act'
import { collection } from '../platform/collection'

/** Whether a campaign's voter key is to go, and went; `_id` is the campaign. */
export interface KeyDestructionDocument extends Revised {
  proposedBy: string
  /** The two who gave the proposer's post. */
  proposerAppointedBy: string[]
  proposedAt: number
  /** '' until the key is gone. */
  secondedBy: string
  /** 0 until then. */
  destroyedAt: number
}

export const keyDestructions = collection<KeyDestructionDocument>('keyDestructions')

export const keyStateOf = (found: KeyDestructionDocument | null): VoterKeyView['state'] => (!found ? 'kept' : found.destroyedAt > 0 ? 'destroyed' : 'proposed')
