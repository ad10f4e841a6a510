import { useQuery } from '@tanstack/react-query'
import type { PinnedKeys } from '@shared/vote/ballot-box'
import type { BoxView, Receipt } from '@shared/vote/contract'
import { checkReceipt, type ReceiptVerdict } from '@shared/vote/check-receipt'
import { call } from '@/api/call'
import { serverNow } from '@/lib/server-clock'
import { isSignedText } from './is-signed'
import { keepFirstKeys, keepKnown, readFirstKeys, readKnown } from './known-checkpoint'
import { readLeaves } from './read-leaves'

/** Beyond this a phone would compute for minutes; a computer still can. */
const mostLeaves = 200_000

export interface BoxCheck {
  verdict: ReceiptVerdict | { kind: 'too-large' }
  box: BoxView
  checkedAt: number
}

/** The keys that stand in the frozen charter. */
async function keysOf(campaignId: string): Promise<PinnedKeys | null> {
  const read = await call('campaign.charter', { campaignId })
  if (!read.ok) throw read.error
  return read.value.charter.publicKeys ?? null
}

async function verdictOn(receipt: Receipt, { checkpoints: [checkpoint], coversUntil }: BoxView): Promise<BoxCheck['verdict']> {
  const { campaignId } = receipt
  const known = readKnown(campaignId)
  if (!checkpoint) return known ? { kind: 'mismatch', mismatch: 'box-shrank' } : { kind: 'waiting' }
  if (checkpoint.size > mostLeaves) return { kind: 'too-large' }
  const [leaves, shown] = await Promise.all([readLeaves(campaignId, checkpoint.size), keysOf(campaignId)])
  if (!shown) return { kind: 'mismatch', mismatch: 'another-charter' }
  const verdict = checkReceipt({ receipt, keys: { shown, first: readFirstKeys(campaignId) }, checkpoint, leaves, coversUntil, known, isSignedText })
  if (verdict.kind !== 'mismatch') {
    keepKnown(campaignId, checkpoint)
    keepFirstKeys(campaignId, shown)
  }
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
