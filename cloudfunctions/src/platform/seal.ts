import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync, randomBytes, type KeyObject } from 'node:crypto'
import { secret, type SecretName } from './secrets'

type SealingSecret = Extract<SecretName, 'VOTE_SEAL_KEY' | 'OBJECTION_SEAL_KEY'>

const nonceBytes = 12
const tagBytes = 16
const derived = new Map<string, KeyObject>()

/** The secret's bytes. A malformed one must not become a key that anybody can guess. */
function material(name: SealingSecret): Buffer {
  const bytes = Buffer.from(secret(name), 'hex')
  if (bytes.length !== 32) throw new Error(`密钥 ${name} 要用 64 位十六进制写成 (${name} has to be 32 bytes in hex)`)
  return bytes
}

/** One secret gives a key for each purpose: what one of them seals, another neither opens nor forges. A key object: raw bytes are copied in at every use. */
export function keyFor(name: SealingSecret, purpose: string): KeyObject {
  const slot = `${name}\n${purpose}`
  const known = derived.get(slot) ?? createSecretKey(Buffer.from(hkdfSync('sha256', material(name), '', purpose, 32)))
  derived.set(slot, known)
  return known
}

/** AES-256-GCM: nonce, box, tag. `bound` goes in unseen: without the same words it does not open. */
export function sealBytes(key: KeyObject, content: Buffer, bound: string): Buffer {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(bound))
  return Buffer.concat([nonce, cipher.update(content), cipher.final(), cipher.getAuthTag()])
}

/** What was sealed under this key and bound to these words; null for everything else. */
export function unsealBytes(key: KeyObject, bytes: Buffer, bound: string): Buffer | null {
  if (bytes.length < nonceBytes + tagBytes) return null
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes }).setAAD(Buffer.from(bound)).setAuthTag(bytes.subarray(-tagBytes))
  try {
    return Buffer.concat([decipher.update(bytes.subarray(nonceBytes, -tagBytes)), decipher.final()])
  } catch {
    return null
  }
}

/** The same of a text, in base64url. */
export const seal = (key: KeyObject, text: string, bound: string): string => sealBytes(key, Buffer.from(text, 'utf8'), bound).toString('base64url')

export const unseal = (key: KeyObject, sealed: string, bound: string): string | null => unsealBytes(key, Buffer.from(sealed, 'base64url'), bound)?.toString('utf8') ?? null

/** A keyed hash, hex: the same words give the same, and tell nothing without the key. */
export const keyedHash = (key: KeyObject, text: string): string => createHmac('sha256', key).update(text).digest('hex')
