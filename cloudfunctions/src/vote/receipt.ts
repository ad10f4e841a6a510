import type { Receipt } from '@shared/vote/contract'
import { receiptCode, receiptText } from '@shared/vote/commitment'
import { publicKeyOf, signText } from '../platform/signing'
import type { BallotDocument } from './store'

/** The signed receipt of a ballot. Ed25519 is deterministic: asked again, the same ballot gives the same receipt. */
export function receiptOf({ campaignId, commitment, castAt }: BallotDocument): Receipt {
  const signature = signText('RECEIPT_SIGNING_KEY', receiptText({ campaignId, commitment, castAt }))
  return { campaignId, code: receiptCode(commitment), commitment, castAt, signature, publicKey: publicKeyOf('RECEIPT_SIGNING_KEY') }
}
