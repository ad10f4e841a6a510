import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto'
import { secret, type SecretName } from './secrets'

type SigningKey = Extract<SecretName, 'LEDGER_SIGNING_KEY' | 'RECEIPT_SIGNING_KEY'>
interface KeyPair {
  privateKey: KeyObject
  /** The raw 32 bytes, base64. */
  publicKey: string
}
const pairs = new Map<SigningKey, KeyPair>()

function readPair(name: SigningKey): KeyPair {
  const privateKey = createPrivateKey({ key: Buffer.from(secret(name), 'base64'), format: 'der', type: 'pkcs8' })
  return { privateKey, publicKey: createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64') }
}

/** Read once by each instance: working out the public half takes twice as long as signing. */
function pairOf(name: SigningKey): KeyPair {
  const pair = pairs.get(name) ?? readPair(name)
  pairs.set(name, pair)
  return pair
}

/** Ed25519 signature of a text, base64 (RFC 8032). */
export const signText = (name: SigningKey, text: string): string => sign(null, Buffer.from(text), pairOf(name).privateKey).toString('base64')

/** The public half: the raw 32 bytes, base64. */
export const publicKeyOf = (name: SigningKey): string => pairOf(name).publicKey

/** An Ed25519 public key in SPKI DER is this prefix and its 32 bytes (RFC 8410). */
const ed25519Prefix = Buffer.from('302a300506032b6570032100', 'hex')

/** Whether a signature is this key's over the text; both are base64, and a key that is none signs nothing. */
export function isSignedText(text: string, signature: string, publicKey: string): boolean {
  try {
    const key = createPublicKey({ key: Buffer.concat([ed25519Prefix, Buffer.from(publicKey, 'base64')]), format: 'der', type: 'spki' })
    return verify(null, Buffer.from(text), key, Buffer.from(signature, 'base64'))
  } catch {
    return false
  }
}
