import { createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto'
import { secret, type SecretName } from './secrets'

type SigningKey = Extract<SecretName, 'LEDGER_SIGNING_KEY' | 'RECEIPT_SIGNING_KEY'>
const privateKeys = new Map<SigningKey, KeyObject>()

function privateKey(name: SigningKey): KeyObject {
  const known = privateKeys.get(name) ?? createPrivateKey({ key: Buffer.from(secret(name), 'base64'), format: 'der', type: 'pkcs8' })
  privateKeys.set(name, known)
  return known
}

/** Ed25519 signature of a text, base64 (RFC 8032). */
export const signText = (name: SigningKey, text: string): string => sign(null, Buffer.from(text), privateKey(name)).toString('base64')

/** The public half: the raw 32 bytes, base64. */
export const publicKeyOf = (name: SigningKey): string => createPublicKey(privateKey(name)).export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64')
