import type { IsSigned, Signed } from '../ledger/log'
import { rootOf, type Hash } from '../ledger/merkle-tree'
import { boxOrigin, leafOfCommitment } from './ballot-box'
import type { Receipt } from './contract'

/** What a phone keeps of the last checkpoint it saw. */
export type KnownCheckpoint = Pick<Signed, 'size' | 'root' | 'publicKey'>

export interface ReceiptCheck {
  receipt: Pick<Receipt, 'campaignId' | 'commitment' | 'castAt'>
  checkpoint: Signed
  /** Every leaf of the box up to the checkpoint's size. */
  leaves: readonly Hash[]
  /** Every ballot cast before this instant should be in. */
  coversUntil: number
  known: KnownCheckpoint | null
  isSigned: IsSigned
}

/** Why a published box cannot be believed. */
export type BoxMismatch = 'another-box' | 'signature-wrong' | 'signer-changed' | 'box-shrank' | 'root-differs' | 'box-rewritten' | 'left-out'

export type ReceiptVerdict = { kind: 'in-box' } | { kind: 'waiting' } | { kind: 'mismatch'; mismatch: BoxMismatch }

function mismatchOf({ receipt, checkpoint, leaves, known, isSigned }: ReceiptCheck): BoxMismatch | null {
  if (checkpoint.origin !== boxOrigin(receipt.campaignId)) return 'another-box'
  if (!isSigned(checkpoint)) return 'signature-wrong'
  if (known && known.publicKey !== checkpoint.publicKey) return 'signer-changed'
  if (known && known.size > checkpoint.size) return 'box-shrank'
  if (leaves.length !== checkpoint.size || rootOf(leaves) !== checkpoint.root) return 'root-differs'
  // All leaves are at hand, so that the old root is made again instead of asking for a consistency proof.
  return known && rootOf(leaves.slice(0, known.size)) !== known.root ? 'box-rewritten' : null
}

/** Whether the receipt's ballot is in the published box, and whether the box is the one that was published before. */
export function checkReceipt(check: ReceiptCheck): ReceiptVerdict {
  const mismatch = mismatchOf(check)
  if (mismatch) return { kind: 'mismatch', mismatch }
  if (check.leaves.includes(leafOfCommitment(check.receipt.commitment))) return { kind: 'in-box' }
  return check.receipt.castAt < check.coversUntil ? { kind: 'mismatch', mismatch: 'left-out' } : { kind: 'waiting' }
}
