import { clockLeewayMs, cosignatureText, cosignerKeyId, type Cosignature, type Cosigner } from './cosignature'
import type { Hash } from './merkle-tree'
import type { IsSignedText } from './note-signature'
import { rootsAt } from './verify-checkpoints'

export type CosignatureFault =
  | { kind: 'cosigner-unknown'; size: number; keyId: string }
  | { kind: 'cosignature-wrong'; size: number; name: string }
  | { kind: 'cosigned-another-box'; size: number; name: string }

export interface Cosigned {
  origin: string
  leaves: readonly Hash[]
  cosigners: readonly Cosigner[]
  cosignatures: readonly Cosignature[]
}

const isUsable = ({ registeredAt, retiredAt }: Cosigner, atMs: number) => atMs >= registeredAt - clockLeewayMs && (retiredAt === 0 || atMs <= retiredAt + clockLeewayMs)

const cosignerOf = (cosigners: readonly Cosigner[], { keyId, atSeconds }: Cosignature) =>
  cosigners.find(one => one.keyId === keyId && cosignerKeyId(one.publicKey) === keyId && isUsable(one, atSeconds * 1000))

/** Whether each cosignature is a registered key's, over the very log that is shown: a supervisor who signed another one was shown another one. */
export function verifyCosignatures({ origin, leaves, cosigners, cosignatures }: Cosigned, isSignedText: IsSignedText): CosignatureFault[] {
  const inOrder = [...cosignatures].sort((one, other) => one.size - other.size)
  const roots = rootsAt(leaves.map(leafHash => ({ leafHash })), inOrder.map(({ size }) => size))
  return inOrder.flatMap((one, place): CosignatureFault[] => {
    const { size, keyId } = one
    const cosigner = cosignerOf(cosigners, one)
    if (!cosigner) return [{ kind: 'cosigner-unknown', size, keyId }]
    if (!isSignedText(cosignatureText(one, one.atSeconds), one.signature, cosigner.publicKey)) return [{ kind: 'cosignature-wrong', size, name: cosigner.name }]
    return one.origin === origin && one.root === roots[place] ? [] : [{ kind: 'cosigned-another-box', size, name: cosigner.name }]
  })
}

/** The supervisors who signed the log as it stood at this size, each once. */
export const cosignersAt = ({ cosigners, cosignatures }: Pick<Cosigned, 'cosigners' | 'cosignatures'>, size: number): Cosigner[] =>
  cosigners.filter(({ keyId }) => cosignatures.some(one => one.keyId === keyId && one.size === size))
