import { cosignatureText } from '@shared/ledger/cosignature'
import type { Hash } from '@shared/ledger/merkle-tree'
import { boxMismatch, type BoxMismatch, type KnownCheckpoint } from '@shared/vote/check-box'
import type { BoxCheckpoint } from '@shared/vote/contract'
import { readTiles } from '@shared/vote/read-box'
import { isSignedText } from '@/lib/box/is-signed-text'
import { keepFirstKeys, readFirstKeys } from '@/lib/box/known-box'
import { cosignedBox, mostLeaves, newestBox, pinnedKeys } from '@/lib/box/newest-box'
import { readLeaves } from '@/lib/box/read-leaves'
import { keepDraft, readDraft } from '@/lib/drafts'
import { serverNow } from '@/lib/server-clock'
import type { DeviceKey } from './device-key'
import { publishedFiles } from './published-files'

const name = (campaignId: string) => `cosigned:${campaignId}`

/** The checkpoint this device signed last: the next one has to continue it. */
export const readCosigned = (campaignId: string): KnownCheckpoint | null => readDraft<KnownCheckpoint>(name(campaignId))
export const keepCosigned = (campaignId: string, { size, root, publicKey }: KnownCheckpoint) => keepDraft(name(campaignId), { size, root, publicKey })

export type Checked = { kind: 'good'; checkpoint: BoxCheckpoint } | { kind: 'empty' } | { kind: 'too-large' } | { kind: 'mismatch'; mismatch: BoxMismatch }

/** A computer reads the tiles that everybody reads; a phone asks for the same leaves in pages. */
const leavesOf = (campaignId: string, size: number): Promise<Hash[]> =>
  process.env.TARO_ENV === 'h5' ? readTiles(publishedFiles(campaignId), size) : readLeaves(campaignId, size)

/** Computes the newest checkpoint from every leaf, and holds it against the charter's key and what this device signed last. Throws the failure. */
export async function checkNewest(campaignId: string): Promise<Checked> {
  const known = readCosigned(campaignId)
  const { checkpoints: [checkpoint] } = await newestBox(campaignId)
  if (!checkpoint) return known ? { kind: 'mismatch', mismatch: 'box-shrank' } : { kind: 'empty' }
  if (checkpoint.size > mostLeaves) return { kind: 'too-large' }
  const [leaves, shown, cosigned] = await Promise.all([leavesOf(campaignId, checkpoint.size), pinnedKeys(campaignId), cosignedBox(campaignId)])
  if (!shown) return { kind: 'mismatch', mismatch: 'another-charter' }
  const mismatch = boxMismatch({ campaignId, keys: { shown, first: readFirstKeys(campaignId) }, checkpoint, leaves, known, cosigned, isSignedText })
  if (mismatch) return { kind: 'mismatch', mismatch }
  keepFirstKeys(campaignId, shown)
  return { kind: 'good', checkpoint }
}

/** What is sent of a checkpoint that was found good. */
export function cosigning(campaignId: string, checkpoint: BoxCheckpoint, key: DeviceKey) {
  const atSeconds = Math.floor(serverNow() / 1000)
  return { campaignId, size: checkpoint.size, keyId: key.keyId, atSeconds, signature: key.sign(cosignatureText(checkpoint, atSeconds)) }
}
