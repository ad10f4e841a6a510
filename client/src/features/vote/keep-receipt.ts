import type { Receipt } from '@shared/vote/contract'
import { keepDraft } from '@/lib/drafts'
import { readReceipts } from '@/lib/receipts-on-phone'

export const keepReceipt = (receipt: Receipt) => keepDraft('receipts', [receipt, ...readReceipts().filter(one => one.commitment !== receipt.commitment)])
