import { checkpointText } from '@shared/ledger/checkpoint'
import { cosignatureText, type Cosignature, type Cosigner } from '@shared/ledger/cosignature'
import type { IsSignedText } from '@shared/ledger/note-signature'
import { boxOrigin, type PinnedKeys } from '@shared/vote/ballot-box'
import type { BoxCheckpoint } from '@shared/vote/contract'

export interface PrintedBox {
  campaignId: string
  /** As the notice has them. */
  root: string
  size: number
  keys: PinnedKeys | undefined
  checkpoints: readonly BoxCheckpoint[]
  cosigners: readonly Cosigner[]
  cosignatures: readonly Cosignature[]
}

/** Who signed the hash that a notice prints: the log, by the charter's key, and supervisors, each once. */
export function signersOf({ campaignId, root, size, keys, checkpoints, cosigners, cosignatures }: PrintedBox, isSignedText: IsSignedText): { byLog: boolean; names: string[] } {
  const isPrinted = (one: { origin: string; root: string; size: number }) => one.origin === boxOrigin(campaignId) && one.root === root && one.size === size
  const checkpoint = checkpoints.find(isPrinted)
  const byLog = keys !== undefined && checkpoint !== undefined && isSignedText(checkpointText(checkpoint), checkpoint.signature, keys.checkpoints)
  const signed = (one: Cosignature, { keyId, publicKey }: Cosigner) => one.keyId === keyId && isPrinted(one) && isSignedText(cosignatureText(one, one.atSeconds), one.signature, publicKey)
  const names = cosigners.filter(cosigner => cosignatures.some(one => signed(one, cosigner))).map(({ name }) => name)
  return { byLog, names: [...new Set(names)] }
}
