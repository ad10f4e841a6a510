import { createHash, randomBytes } from 'node:crypto'
import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { SecretName } from '../cloudfunctions/src/platform/secrets'
import { StartRefused } from './cloudbase/database/start-refused'
import { writeDurably } from './cloudbase/durable-file'

/** All but the custom login's pair, which Local CloudBase hands out as Tencent's console would. */
export type LocalSecrets = Record<Exclude<SecretName, 'CUSTOM_LOGIN_KEY_ID' | 'CUSTOM_LOGIN_PRIVATE_KEY'>, string>

/** An Ed25519 private key in PKCS#8 DER is this prefix and 32 bytes of seed (RFC 8410). */
const ed25519Prefix = Buffer.from('302e020100300506032b657004220420', 'hex')

/** The same secrets for the same seed. */
export function secretsFrom(seed: string): LocalSecrets {
  const bytes = (name: string) => createHash('sha256').update(`${seed}\n${name}`).digest()
  const signingKey = (name: string) => Buffer.concat([ed25519Prefix, bytes(name)]).toString('base64')
  return {
    PERSON_KEY: bytes('person').toString('hex'),
    PERSON_IDENTITY_KIND: 'openid',
    ID_NUMBER_KEYS: `1:${bytes('id number').toString('hex')}`,
    LEDGER_SIGNING_KEY: signingKey('ledger'),
    RECEIPT_SIGNING_KEY: signingKey('receipt'),
    VOTE_SEAL_KEY: bytes('vote seal').toString('hex'),
    OBJECTION_SEAL_KEY: bytes('objection seal').toString('hex'),
    FIRST_OFFICER_SECRET: bytes('first officer').toString('base64url').slice(0, 24),
  }
}

/** The secrets of a data folder: made at random the first time, kept in its `secrets.json`; one that the file does not have yet is added. Throws StartRefused when that file is damaged. */
export async function keptSecrets(folder: string): Promise<LocalSecrets> {
  const file = path.join(folder, 'secrets.json')
  const text = await readFile(file, 'utf8').catch(() => undefined)
  const known = text === undefined ? {} : parse(text, file)
  const fresh = secretsFrom(randomBytes(32).toString('hex'))
  if (Object.keys(fresh).every(name => name in known)) return known as LocalSecrets
  const secrets = { ...fresh, ...known }
  await mkdir(folder, { recursive: true })
  await writeDurably(file, JSON.stringify(secrets, null, 2))
  return secrets
}

function parse(text: string, file: string): Partial<LocalSecrets> {
  try {
    return JSON.parse(text) as Partial<LocalSecrets>
  } catch {
    throw new StartRefused(`数据损坏：${file} 不是完整的密钥文件。可用 npm start -- --reset 重新开始。`)
  }
}
