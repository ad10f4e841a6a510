import { checkpointText } from '../ledger/checkpoint'
import type { Signed } from '../ledger/log'
import { rootOf, type Hash } from '../ledger/merkle-tree'
import type { IsSignedText } from '../ledger/note-signature'
import { verifyCosignatures } from '../ledger/verify-cosignatures'
import { boxOrigin, type CosignedFile, type PinnedKeys } from './ballot-box'

/** What a device keeps of the last checkpoint it saw or signed. */
export type KnownCheckpoint = Pick<Signed, 'size' | 'root' | 'publicKey'>

/** The charter's keys: as it is shown now, and as this device saw it first. */
export interface ChartersKeys {
  shown: PinnedKeys
  first: PinnedKeys | null
}

export interface BoxCheck {
  campaignId: string
  keys: ChartersKeys
  checkpoint: Signed
  /** Every leaf of the box up to the checkpoint's size. */
  leaves: readonly Hash[]
  known: KnownCheckpoint | null
  /** Whose devices signed beside the log; left out where nobody asked. */
  cosigned?: CosignedFile
  isSignedText: IsSignedText
}

/** Why a published box cannot be believed. */
export type BoxMismatch = 'another-charter' | 'receipt-not-signed' | 'another-box' | 'signature-wrong' | 'signer-changed' | 'box-shrank' | 'root-differs' | 'box-rewritten' | 'cosigned-another-box' | 'left-out'

const sameKeys = (one: PinnedKeys, other: PinnedKeys) => one.receipts === other.receipts && one.checkpoints === other.checkpoints

/** Whether a supervisor's device saw another box at a size that this one reached. What was signed since is left aside. */
function contradicts({ cosigners, cosignatures }: CosignedFile, { campaignId, leaves, isSignedText }: BoxCheck): boolean {
  const within = cosignatures.filter(({ size }) => size <= leaves.length)
  return verifyCosignatures({ origin: boxOrigin(campaignId), leaves, cosigners, cosignatures: within }, isSignedText).some(({ kind }) => kind === 'cosigned-another-box')
}

/** Whether a box is signed by the charter's key, adds up, continues what this device saw before and is the one that supervisors signed; null when it does. */
export function boxMismatch(check: BoxCheck): BoxMismatch | null {
  const { campaignId, keys: { shown, first }, checkpoint, leaves, known, cosigned, isSignedText } = check
  if (first && !sameKeys(first, shown)) return 'another-charter'
  if (checkpoint.origin !== boxOrigin(campaignId)) return 'another-box'
  if (!isSignedText(checkpointText(checkpoint), checkpoint.signature, shown.checkpoints)) return 'signature-wrong'
  if (known && known.publicKey !== checkpoint.publicKey) return 'signer-changed'
  if (known && known.size > checkpoint.size) return 'box-shrank'
  if (leaves.length !== checkpoint.size || rootOf(leaves) !== checkpoint.root) return 'root-differs'
  // All leaves are at hand, so that the old root is made again instead of asking for a consistency proof.
  if (known && rootOf(leaves.slice(0, known.size)) !== known.root) return 'box-rewritten'
  return cosigned && contradicts(cosigned, check) ? 'cosigned-another-box' : null
}
