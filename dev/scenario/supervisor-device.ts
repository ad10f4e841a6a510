import { createHash } from 'node:crypto'
import nacl from 'tweetnacl'
import { cosignatureText, cosignerKeyId, possessionText, type Cosignature } from '../../shared/ledger/cosignature'
import type { As, Calls } from './calls'

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

/** A supervisor's phone with a key of its own; the same for the same name. */
export function deviceOf(name: string) {
  const { publicKey, secretKey } = nacl.sign.keyPair.fromSeed(createHash('sha256').update(`device ${name}`).digest())
  return { publicKey: base64(publicKey), keyId: cosignerKeyId(base64(publicKey)), sign: (text: string) => base64(nacl.sign.detached(Buffer.from(text), secretKey)) }
}
export type Device = ReturnType<typeof deviceOf>

export const registerDevice = ({ done }: Calls, as: As, device: Device) => done(as, 'ledger.registerKey', { publicKey: device.publicKey, proof: device.sign(possessionText(device.publicKey)) })

/** Signs the newest checkpoint of a box; null while it has none. The invented supervisor believes what is shown. */
export async function cosignNewest({ done }: Calls, as: As, device: Device, campaignId: string): Promise<Cosignature | null> {
  const { checkpoints: [newest], nowMs } = await done({}, 'vote.box', { campaignId })
  if (!newest) return null
  const atSeconds = Math.floor(nowMs / 1000)
  return done(as, 'vote.cosign', { campaignId, size: newest.size, keyId: device.keyId, atSeconds, signature: device.sign(cosignatureText(newest, atSeconds)) })
}
