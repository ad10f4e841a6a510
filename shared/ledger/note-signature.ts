import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { base64OfHex, bytesOfBase64 } from './checkpoint'

/** Algorithms of C2SP signed-note: the log's own signature, and a cosignature with its time. */
export const noteAlgorithms = { ed25519: 1, cosignature: 4 } as const

/** Whoever checks a signature does so over a text; signature and key are base64. */
export type IsSignedText = (text: string, signature: string, publicKey: string) => boolean

/** First four bytes of SHA-256 over key name, newline, algorithm and key; hex. */
export const noteKeyId = (name: string, algorithm: number, publicKey: string): string =>
  bytesToHex(sha256(concatBytes(utf8ToBytes(`${name}\n`), Uint8Array.of(algorithm), bytesOfBase64(publicKey)))).slice(0, 8)

/** One signature line of a signed note (C2SP signed-note). `bytes` are hex. */
export const noteLine = (name: string, keyId: string, bytes: string): string => `— ${name} ${base64OfHex(`${keyId}${bytes}`)}\n`
