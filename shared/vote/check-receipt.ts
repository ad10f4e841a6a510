import { leafOfCommitment } from './ballot-box'
import { boxMismatch, type BoxCheck, type BoxMismatch } from './check-box'
import { receiptText } from './commitment'
import type { Receipt } from './contract'

export interface ReceiptCheck extends Omit<BoxCheck, 'campaignId'> {
  receipt: Pick<Receipt, 'campaignId' | 'commitment' | 'castAt' | 'signature'>
  /** Every ballot cast before this instant should be in. */
  coversUntil: number
}

export type ReceiptVerdict = { kind: 'in-box' } | { kind: 'waiting' } | { kind: 'mismatch'; mismatch: BoxMismatch }

/** The receipt too is checked with the charter's key, never with the key that comes along. */
function mismatchOf(check: ReceiptCheck): BoxMismatch | null {
  const { receipt, keys, isSignedText } = check
  const mismatch = boxMismatch({ ...check, campaignId: receipt.campaignId })
  if (mismatch === 'another-charter') return mismatch
  return isSignedText(receiptText(receipt), receipt.signature, keys.shown.receipts) ? mismatch : 'receipt-not-signed'
}

/** Whether the receipt's ballot is in the published box, and whether the box is the one that was published before. */
export function checkReceipt(check: ReceiptCheck): ReceiptVerdict {
  const mismatch = mismatchOf(check)
  if (mismatch) return { kind: 'mismatch', mismatch }
  if (check.leaves.includes(leafOfCommitment(check.receipt.commitment))) return { kind: 'in-box' }
  return check.receipt.castAt < check.coversUntil ? { kind: 'mismatch', mismatch: 'left-out' } : { kind: 'waiting' }
}
