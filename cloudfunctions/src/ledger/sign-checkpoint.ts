import { checkpointText, type Checkpoint } from '@shared/ledger/checkpoint'
import { noteAlgorithms, noteKeyId, noteLine } from '@shared/ledger/note-signature'
import { publicKeyOf, signText } from '../platform/signing'

export interface SignedCheckpoint extends Checkpoint {
  /** Ed25519 over the checkpoint's text, base64. */
  signature: string
  publicKey: string
}

export const signCheckpoint = (checkpoint: Checkpoint): SignedCheckpoint => ({ ...checkpoint, signature: signText('LEDGER_SIGNING_KEY', checkpointText(checkpoint)), publicKey: publicKeyOf('LEDGER_SIGNING_KEY') })

/** The checkpoint as a signed note (C2SP signed-note), as it is published; each cosignature is a line below the log's own. */
export function signedNote(checkpoint: SignedCheckpoint, cosigned: readonly string[] = []): string {
  const { origin, publicKey, signature } = checkpoint
  const own = noteLine(origin, noteKeyId(origin, noteAlgorithms.ed25519, publicKey), Buffer.from(signature, 'base64').toString('hex'))
  return `${checkpointText(checkpoint)}\n${own}${cosigned.join('')}`
}
