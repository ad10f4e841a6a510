import { accept, refuse, type Result } from '@shared/basics/result'
import { clockLeewayMs, cosignatureText, type Cosignature } from '@shared/ledger/cosignature'
import { isSignedText } from '../platform/signing'
import { cosigners } from './cosigner-store'
import type { CheckpointDocument } from './store'

/** What a supervisor's device sends of a checkpoint that it found good. */
export interface Cosigning {
  keyId: string
  atSeconds: number
  signature: string
}

export type CosigningFault = { kind: 'device-clock-off'; nowMs: number } | { kind: 'no-such-checkpoint' } | { kind: 'no-such-key' } | { kind: 'cosignature-wrong' }

async function publicKeyFor(keyId: string, personId: string): Promise<string | null> {
  const key = await cosigners.get(keyId)
  return key && key.personId === personId && key.retiredAt === 0 ? key.publicKey : null
}

/** The cosignature whole, where the signature is the person's own key's over this checkpoint. */
export async function checkCosignature(checkpoint: CheckpointDocument | null, { keyId, atSeconds, signature }: Cosigning, personId: string, now: number): Promise<Result<Cosignature, CosigningFault>> {
  if (Math.abs(atSeconds * 1000 - now) > clockLeewayMs) return refuse({ kind: 'device-clock-off', nowMs: now })
  if (!checkpoint) return refuse({ kind: 'no-such-checkpoint' })
  const publicKey = await publicKeyFor(keyId, personId)
  if (!publicKey) return refuse({ kind: 'no-such-key' })
  if (!isSignedText(cosignatureText(checkpoint, atSeconds), signature, publicKey)) return refuse({ kind: 'cosignature-wrong' })
  const { origin, size, root, signedAt } = checkpoint
  return accept({ origin, size, root, signedAt, keyId, atSeconds, signature })
}
