import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

export interface Opening {
  campaignId: string
  picks: readonly string[]
  /** 16 random bytes, hex, made on the phone. */
  nonce: string
}

/** SHA-256 of a text in UTF-8, hex. */
export type Sha256 = (text: string) => string

/** In plain JavaScript, for phones, which have no other. */
const sha256OnPhones: Sha256 = text => bytesToHex(sha256(utf8ToBytes(text)))

/** SHA-256, hex, over the campaign, the sorted picks and the nonce: it fixes the picks and tells nothing of them. */
export const commitmentOf = ({ campaignId, picks, nonce }: Opening, hash: Sha256 = sha256OnPhones): string =>
  hash(['jiangxuan ballot v1', campaignId, [...picks].sort().join(','), nonce].join('\n'))

/** Crockford's base 32: no I, L, O, U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Twenty bits, five hex digits, as four characters. */
function codeGroup(hex: string): string {
  const bits = parseInt(hex, 16)
  return [15, 10, 5, 0].map(shift => alphabet[(bits >> shift) & 31]).join('')
}

/** The first 60 bits of a commitment, as three groups of four that can be read aloud: `K7F2-9QMD-34XA`. */
export const receiptCode = (commitment: string): string => [0, 5, 10].map(from => codeGroup(commitment.slice(from, from + 5))).join('-')

/** What a receipt signs: neither picks nor voter. */
export const receiptText = (receipt: { campaignId: string; commitment: string; castAt: number }): string =>
  ['jiangxuan receipt v1', receipt.campaignId, receipt.commitment, String(receipt.castAt)].join('\n')
