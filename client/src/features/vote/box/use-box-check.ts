import { useQuery } from '@tanstack/react-query'
import type { BoxView, Receipt } from '@shared/vote/contract'
import { checkReceipt, type ReceiptVerdict } from '@shared/vote/check-receipt'
import { call } from '@/api/call'
import { serverNow } from '@/lib/server-clock'
import { isSigned } from './is-signed'
import { keepKnown, readKnown } from './known-checkpoint'
import { readLeaves } from './read-leaves'

/** Beyond this a phone would compute for minutes; a computer still can. */
const mostLeaves = 200_000

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
  const leaves = await readLeaves(campaignId, checkpoint.size)
  const verdict = checkReceipt({ receipt, checkpoint, leaves, coversUntil, known, isSigned })
  if (verdict.kind !== 'mismatch') keepKnown(campaignId, checkpoint)
  return verdict
}

async function checkBox(receipt: Receipt): Promise<BoxCheck> {
  const box = await call('vote.box', { campaignId: receipt.campaignId })
  if (!box.ok) throw box.error
  return { verdict: await verdictOn(receipt, box.value), box: box.value, checkedAt: serverNow() }
}

/** Looks for the receipt's ballot in the published box, on this phone. Without a receipt it waits for one. */
export const useBoxCheck = (receipt: Receipt | null) =>
  useQuery<BoxCheck, { kind: string }>({ queryKey: ['box-check', receipt?.commitment], queryFn: () => checkBox(receipt as Receipt), enabled: receipt !== null })
