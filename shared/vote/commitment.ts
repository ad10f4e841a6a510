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

const bitsOf = (hex: string) => [...hex].map(digit => parseInt(digit, 16).toString(2).padStart(4, '0')).join('')

/** The first 60 bits of a commitment, as three groups of four that can be read aloud: `K7F2-9QMD-34XA`. */
export const receiptCode = (commitment: string): string =>
  (bitsOf(commitment.slice(0, 15)).match(/.{20}/g) ?? []).map(group => (group.match(/.{5}/g) ?? []).map(bits => alphabet[parseInt(bits, 2)]).join('')).join('-')

/** What a receipt signs: neither picks nor voter. */
export const receiptText = (receipt: { campaignId: string; commitment: string; castAt: number }): string =>
  ['jiangxuan receipt v1', receipt.campaignId, receipt.commitment, String(receipt.castAt)].join('\n')
