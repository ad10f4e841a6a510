import { createPublicKey, verify } from 'node:crypto'
import { checkpointText } from '../../shared/ledger/checkpoint'
import type { Signed } from '../../shared/ledger/log'

/** An Ed25519 public key in SPKI DER is this prefix and its 32 bytes (RFC 8410). */
const ed25519Prefix = Buffer.from('302a300506032b6570032100', 'hex')

const publicKey = (raw: string) => createPublicKey({ key: Buffer.concat([ed25519Prefix, Buffer.from(raw, 'base64')]), format: 'der', type: 'spki' })

/** Whether a signature, base64, is that key's over this text. A key that is none signs nothing. */
export function isSignedText(text: string, signature: string, raw: string): boolean {
  try {
    return verify(null, Buffer.from(text), publicKey(raw), Buffer.from(signature, 'base64'))
  } catch {
    return false
  }
}

/** Whether the checkpoint's signature is its key's. */
export const isSigned = (checkpoint: Signed): boolean => isSignedText(checkpointText(checkpoint), checkpoint.signature, checkpoint.publicKey)
