import type { Hash } from '@shared/ledger/merkle-tree'
import { partialTiles, rootOfEdge, tilePath, type Edge, type Tile } from '@shared/ledger/tiles'
import { publishFile } from '../platform/file-storage'
import { signCheckpoint, signedNote } from './sign-checkpoint'
import { sealCursors, type CheckpointDocument, type CheckpointStore } from './store'

/** One log of the ledger: the acts, or one ballot box. */
export interface SealedLog {
  /** Name of the log, in its checkpoints. */
  origin: string
  /** Where it is published, under `public/ledger/`. */
  folder: string
  cursorId: string
  checkpoints: CheckpointStore
  /** Id of the checkpoint at a size: there is one. */
  checkpointId: (size: number) => string
  newestCheckpoint: () => Promise<CheckpointDocument | null>
  /** The next leaves from a place on; none at the end. */
  leavesFrom: (size: number) => Promise<Hash[]>
}

/** A log's right edge, and the tiles that filled up since the edge was last kept. */
export interface Grown {
  edge: Edge
  full: Tile[]
}

export const publishInLog = ({ folder }: SealedLog, path: string, content: string | Uint8Array) => publishFile(`ledger/${folder}/${path}`, content)

const publishTile = (log: SealedLog, tile: Tile) => publishInLog(log, tilePath(tile), Buffer.from(tile.hashes.join(''), 'hex'))

/** Signed once for each size: what another run signed is published as it stands. */
async function checkpointOf(log: SealedLog, edge: Edge, now: number): Promise<CheckpointDocument> {
  const checkpoint = { _id: log.checkpointId(edge.size), ...signCheckpoint({ origin: log.origin, size: edge.size, root: rootOfEdge(edge), signedAt: now }) }
  const added = await log.checkpoints.add(checkpoint)
  return added.ok ? checkpoint : ((await log.checkpoints.get(checkpoint._id)) ?? checkpoint)
}

/** Looks again after writing: of two timers the slower one would otherwise leave the older checkpoint standing. */
async function publishNewest(log: SealedLog, checkpoint: CheckpointDocument): Promise<void> {
  await publishInLog(log, 'checkpoint', signedNote(checkpoint))
  const newest = await log.newestCheckpoint()
  if (newest && newest.size > checkpoint.size) await publishNewest(log, newest)
}

/**
 * Signs how a log stands, and publishes tiles and checkpoint, and `beside` them whatever else tells of it. Breaking off
 * anywhere is safe: the cursor is kept last, so the next run takes up what is missing.
 */
export async function sealLog(log: SealedLog, { edge, full }: Grown, now: number, beside = async () => {}): Promise<void> {
  const kept = await sealCursors.get(log.cursorId)
  if (edge.size === (kept?.size ?? 0)) return
  const checkpoint = await checkpointOf(log, edge, now)
  for (const tile of [...full, ...partialTiles(edge)]) await publishTile(log, tile)
  await publishNewest(log, checkpoint)
  await beside()
  await sealCursors.put({ _id: log.cursorId, ...edge })
}
