import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { secret } from '../platform/secrets'

/** An ID number at rest: AES-256-GCM under the key of `version`; hex throughout. */
export interface SealedIdNumber {
  version: number
  nonce: string
  box: string
  tag: string
}

interface Key {
  version: number
  material: Buffer
}

/** Live keys, newest first: `2:<hex>,1:<hex>`. */
const keys = (): Key[] =>
  secret('ID_NUMBER_KEYS').split(',').map(entry => {
    const [version, hex] = entry.split(':') as [string, string]
    return { version: Number(version), material: Buffer.from(hex, 'hex') }
  })

/** One secret gives two keys, so that the hash tells nothing of the cipher's. */
const derived = (key: Key, purpose: string) => Buffer.from(hkdfSync('sha256', key.material, '', purpose, 32))
const newest = (): Key => keys()[0] as Key
/** 末位 x and X are the same number. */
const canonical = (idNumber: string) => idNumber.trim().toUpperCase()
const hashUnder = (key: Key, idNumber: string) => `${key.version}:${createHmac('sha256', derived(key, 'duplicates')).update(canonical(idNumber)).digest('hex')}`

export function sealIdNumber(idNumber: string): SealedIdNumber {
  const key = newest()
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', derived(key, 'sealing'), nonce)
  const box = Buffer.concat([cipher.update(canonical(idNumber), 'utf8'), cipher.final()])
  return { version: key.version, nonce: nonce.toString('hex'), box: box.toString('hex'), tag: cipher.getAuthTag().toString('hex') }
}

/** Throws when the key of that version is gone or the box was tampered with. */
export function openIdNumber(sealed: SealedIdNumber): string {
  const key = keys().find(({ version }) => version === sealed.version)
  if (!key) throw new Error(`no ID number key of version ${sealed.version}`)
  const decipher = createDecipheriv('aes-256-gcm', derived(key, 'sealing'), Buffer.from(sealed.nonce, 'hex'))
  decipher.setAuthTag(Buffer.from(sealed.tag, 'hex'))
  return Buffer.concat([decipher.update(Buffer.from(sealed.box, 'hex')), decipher.final()]).toString('utf8')
}

/** Versions whose keys are live, newest first. */
export const liveVersions = (): number[] => keys().map(({ version }) => version)

/** The same number under the newest key. */
export const sealAnew = (sealed: SealedIdNumber): SealedIdNumber => sealIdNumber(openIdNumber(sealed))

/** The hash kept with a new file. */
export const idNumberHash = (idNumber: string): string => hashUnder(newest(), idNumber)

/** The hashes under which an older file of the same person may stand: one for each live key. */
export const idNumberHashes = (idNumber: string): string[] => keys().map(key => hashUnder(key, idNumber))
