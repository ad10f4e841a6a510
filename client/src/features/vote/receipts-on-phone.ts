import type { Receipt } from '@shared/vote/contract'
import { keepDraft, readDraft } from '@/lib/drafts'

const name = 'receipts'

/** Receipts kept on this phone, newest first. */
export const readReceipts = (): Receipt[] => readDraft<Receipt[]>(name) ?? []

export const keepReceipt = (receipt: Receipt) => keepDraft(name, [receipt, ...readReceipts().filter(one => one.commitment !== receipt.commitment)])
