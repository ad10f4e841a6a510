import { createHash } from 'node:crypto'
import { checkpointText, type Checkpoint } from '@shared/ledger/checkpoint'
import { publicKeyOf, signText } from '../platform/signing'

export interface SignedCheckpoint extends Checkpoint {
  /** Ed25519 over the checkpoint's text, base64. */
  signature: string
  publicKey: string
}

export const signCheckpoint = (checkpoint: Checkpoint): SignedCheckpoint => ({ ...checkpoint, signature: signText('LEDGER_SIGNING_KEY', checkpointText(checkpoint)), publicKey: publicKeyOf('LEDGER_SIGNING_KEY') })

/** First four bytes of SHA-256 over key name, algorithm 1 (Ed25519) and key. */
const keyId = (name: string, publicKey: Buffer) => createHash('sha256').update(`${name}\n`).update(Uint8Array.of(1)).update(publicKey).digest().subarray(0, 4)

/** The checkpoint as a signed note (C2SP signed-note), as it is published. */
export function signedNote(checkpoint: SignedCheckpoint): string {
  const id = keyId(checkpoint.origin, Buffer.from(checkpoint.publicKey, 'base64'))
  const signature = Buffer.concat([id, Buffer.from(checkpoint.signature, 'base64')]).toString('base64')
  return `${checkpointText(checkpoint)}\n— ${checkpoint.origin} ${signature}\n`
}
