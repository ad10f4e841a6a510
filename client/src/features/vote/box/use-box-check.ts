import { useQuery } from '@tanstack/react-query'
import type { BoxView, Receipt } from '@shared/vote/contract'
import { checkReceipt, type ReceiptVerdict } from '@shared/vote/check-receipt'
import { isSignedText } from '@/lib/box/is-signed-text'
import { keepFirstKeys, keepKnown, readFirstKeys, readKnown } from '@/lib/box/known-box'
import { evidenceOf, mostLeaves, newestBox } from '@/lib/box/newest-box'
import { serverNow } from '@/lib/server-clock'

export interface BoxCheck {
  verdict: ReceiptVerdict | { kind: 'too-large' }
  box: BoxView
  checkedAt: number
}

async function verdictOn(receipt: Receipt, { checkpoints: [checkpoint], coversUntil }: BoxView): Promise<BoxCheck['verdict']> {
  const { campaignId } = receipt
  const known = readKnown(campaignId)
  if (!checkpoint) return known ? { kind: 'mismatch', mismatch: 'box-shrank' } : { kind: 'waiting' }
  if (checkpoint.size > mostLeaves) return { kind: 'too-large' }
  const { leaves, shown, cosigned } = await evidenceOf(campaignId, checkpoint)
  if (!shown) return { kind: 'mismatch', mismatch: 'another-charter' }
  const verdict = checkReceipt({ receipt, keys: { shown, first: readFirstKeys(campaignId) }, checkpoint, leaves, coversUntil, known, cosigned, isSignedText })
  if (verdict.kind !== 'mismatch') {
    keepKnown(campaignId, checkpoint)
    keepFirstKeys(campaignId, shown)
  }
  return verdict
}

async function checkBox(receipt: Receipt): Promise<BoxCheck> {
  const box = await newestBox(receipt.campaignId)
  return { verdict: await verdictOn(receipt, box), box, checkedAt: serverNow() }
}

/** Looks for the receipt's ballot in the published box, on this phone. Without a receipt it waits for one. */
export const useBoxCheck = (receipt: Receipt | null) =>
  useQuery<BoxCheck, { kind: string }>({ queryKey: ['box-check', receipt?.commitment], queryFn: () => checkBox(receipt as Receipt), enabled: receipt !== null })
