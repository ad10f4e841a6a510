import { checkpointText } from '../ledger/checkpoint'
import type { Signed } from '../ledger/log'
import { rootOf, type Hash } from '../ledger/merkle-tree'
import type { IsSignedText } from '../ledger/note-signature'
import { boxOrigin, leafOfCommitment, type PinnedKeys } from './ballot-box'
import { receiptText } from './commitment'
import type { Receipt } from './contract'

/** What a phone keeps of the last checkpoint it saw. */
export type KnownCheckpoint = Pick<Signed, 'size' | 'root' | 'publicKey'>

/** The charter's keys: as it is shown now, and as this phone saw it first. */
export interface ChartersKeys {
  shown: PinnedKeys
  first: PinnedKeys | null
}

export interface ReceiptCheck {
  receipt: Pick<Receipt, 'campaignId' | 'commitment' | 'castAt' | 'signature'>
  keys: ChartersKeys
  checkpoint: Signed
  /** Every leaf of the box up to the checkpoint's size. */
  leaves: readonly Hash[]
  /** Every ballot cast before this instant should be in. */
  coversUntil: number
  known: KnownCheckpoint | null
  isSignedText: IsSignedText
}

/** Why a published box cannot be believed. */
export type BoxMismatch = 'another-charter' | 'receipt-not-signed' | 'another-box' | 'signature-wrong' | 'signer-changed' | 'box-shrank' | 'root-differs' | 'box-rewritten' | 'left-out'

export type ReceiptVerdict = { kind: 'in-box' } | { kind: 'waiting' } | { kind: 'mismatch'; mismatch: BoxMismatch }

const sameKeys = (one: PinnedKeys, other: PinnedKeys) => one.receipts === other.receipts && one.checkpoints === other.checkpoints

/** Both signatures are checked with the charter's keys, never with the key that comes along. */
function signatureMismatch({ receipt, checkpoint, keys: { shown, first }, isSignedText }: ReceiptCheck): BoxMismatch | null {
  if (first && !sameKeys(first, shown)) return 'another-charter'
  if (!isSignedText(receiptText(receipt), receipt.signature, shown.receipts)) return 'receipt-not-signed'
  return isSignedText(checkpointText(checkpoint), checkpoint.signature, shown.checkpoints) ? null : 'signature-wrong'
}

function logMismatch({ receipt, checkpoint, leaves, known }: ReceiptCheck): BoxMismatch | null {
  if (checkpoint.origin !== boxOrigin(receipt.campaignId)) return 'another-box'
  if (known && known.publicKey !== checkpoint.publicKey) return 'signer-changed'
  if (known && known.size > checkpoint.size) return 'box-shrank'
  if (leaves.length !== checkpoint.size || rootOf(leaves) !== checkpoint.root) return 'root-differs'
  // All leaves are at hand, so that the old root is made again instead of asking for a consistency proof.
  return known && rootOf(leaves.slice(0, known.size)) !== known.root ? 'box-rewritten' : null
}

/** Whether the receipt's ballot is in the published box, and whether the box is the one that was published before. */
export function checkReceipt(check: ReceiptCheck): ReceiptVerdict {
  const mismatch = signatureMismatch(check) ?? logMismatch(check)
  if (mismatch) return { kind: 'mismatch', mismatch }
  if (check.leaves.includes(leafOfCommitment(check.receipt.commitment))) return { kind: 'in-box' }
  return check.receipt.castAt < check.coversUntil ? { kind: 'mismatch', mismatch: 'left-out' } : { kind: 'waiting' }
}
