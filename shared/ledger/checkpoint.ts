import type { Hash } from './merkle-tree'

/** What a checkpoint says (C2SP tlog-checkpoint): which log, how long, which root, and when it was signed. */
export interface Checkpoint {
  /** Name of the log; names its signer too. */
  origin: string
  size: number
  root: Hash
  signedAt: number
}

/** The log of acts. */
export const actsOrigin = 'jiangxuan/acts'

const base64Digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Base64 of hex, padded. */
export function base64OfHex(hex: string): string {
  const bits = [...hex].map(digit => parseInt(digit, 16).toString(2).padStart(4, '0')).join('')
  const digits = (bits.match(/.{1,6}/g) ?? []).map(six => base64Digits[parseInt(six.padEnd(6, '0'), 2)]).join('')
  return digits.padEnd(Math.ceil(digits.length / 4) * 4, '=')
}

/** The bytes of padded base64. */
export function bytesOfBase64(base64: string): Uint8Array {
  const bits = [...base64.replace(/=+$/, '')].map(digit => base64Digits.indexOf(digit).toString(2).padStart(6, '0')).join('')
  return Uint8Array.from((bits.match(/.{8}/g) ?? []).map(eight => parseInt(eight, 2)))
}

/** The text that is signed: origin, size, root, and an extension line with the instant. */
export const checkpointText = ({ origin, size, root, signedAt }: Checkpoint): string => `${origin}\n${size}\n${base64OfHex(root)}\nat ${signedAt}\n`
