import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { bytesOfBase64, checkpointText, type Checkpoint } from './checkpoint'
import { noteAlgorithms, noteKeyId, noteLine } from './note-signature'

/** 联署人: a supervisor's device, whose key an act registered. */
export interface Cosigner {
  /** First 16 digits of SHA-256 over the public key. */
  keyId: string
  name: string
  organisationName: string
  /** Ed25519, base64. */
  publicKey: string
  registeredAt: number
  /** 0 while it is used. */
  retiredAt: number
}

/** 联署: a supervisor's statement about one checkpoint, whole, so that it can be checked wherever it is found. */
export interface Cosignature extends Checkpoint {
  keyId: string
  /** When it was made; the format counts in seconds. */
  atSeconds: number
  /** Ed25519 over `cosignatureText`, base64. */
  signature: string
}

/** How far a device's clock may be off. */
export const clockLeewayMs = 600_000

export const cosignerKeyId = (publicKey: string): string => bytesToHex(sha256(bytesOfBase64(publicKey))).slice(0, 16)

/** The key's name in notes. */
export const cosignerName = (keyId: string): string => `jiangxuan/supervisor/${keyId}`

/** The text that is signed (C2SP tlog-cosignature): what a device has seen, and when. */
export const cosignatureText = (checkpoint: Checkpoint, atSeconds: number): string => `cosignature/v1\ntime ${atSeconds}\n${checkpointText(checkpoint)}`

/** What a device signs when its key is registered: it holds the private key. */
export const possessionText = (publicKey: string): string => `jiangxuan cosigner v1\n${publicKey}\n`

const bigEndian = (value: number, bytes: number): string => Math.floor(value).toString(16).padStart(bytes * 2, '0')

/** The cosignature as a line of the checkpoint's note: key id, time in eight bytes, signature. */
export function cosignatureLine({ keyId, atSeconds, signature }: Cosignature, publicKey: string): string {
  const name = cosignerName(keyId)
  return noteLine(name, noteKeyId(name, noteAlgorithms.cosignature, publicKey), bigEndian(atSeconds, 8) + bytesToHex(bytesOfBase64(signature)))
}
