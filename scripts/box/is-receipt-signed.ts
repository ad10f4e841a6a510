import { receiptText } from '../../shared/vote/commitment'
import type { Receipt } from '../../shared/vote/contract'
import { isSignedText } from '../ledger/is-signed'

/** Whether a receipt's signature is its key's. */
export const isReceiptSigned = (receipt: Receipt): boolean => isSignedText(receiptText(receipt), receipt)
