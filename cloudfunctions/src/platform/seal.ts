import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { secret, type SecretName } from './secrets'

type SealingSecret = Extract<SecretName, 'VOTE_SEAL_KEY'>

const nonceBytes = 12
const tagBytes = 16
const derived = new Map<string, Buffer>()

/** The secret's bytes. A malformed one must not become a key that anybody can guess. */
function material(name: SealingSecret): Buffer {
  const bytes = Buffer.from(secret(name), 'hex')
  if (bytes.length !== 32) throw new Error(`密钥 ${name} 要用 64 位十六进制写成 (${name} has to be 32 bytes in hex)`)
  return bytes
}

/** One secret gives a key for each purpose: what one of them seals, another neither opens nor forges. */
export function keyFor(name: SealingSecret, purpose: string): Buffer {
  const slot = `${name}\n${purpose}`
  const known = derived.get(slot) ?? Buffer.from(hkdfSync('sha256', material(name), '', purpose, 32))
  derived.set(slot, known)
  return known
}

/** AES-256-GCM, base64url: nonce, box, tag. `bound` goes in unseen: without the same words it does not open. */
export function seal(key: Buffer, text: string, bound: string): string {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(bound))
  return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64url')
}

/** What was sealed under this key and bound to these words; null for everything else. */
export function unseal(key: Buffer, sealed: string, bound: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url')
  if (bytes.length < nonceBytes + tagBytes) return null
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes }).setAAD(Buffer.from(bound)).setAuthTag(bytes.subarray(-tagBytes))
  try {
    return Buffer.concat([decipher.update(bytes.subarray(nonceBytes, -tagBytes)), decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}

/** A keyed hash, hex: the same words give the same, and tell nothing without the key. */
export const keyedHash = (key: Buffer, text: string): string => createHmac('sha256', key).update(text).digest('hex')
