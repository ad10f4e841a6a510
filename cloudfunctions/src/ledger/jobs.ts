import { actsOrigin } from '@shared/ledger/checkpoint'
import { partialTiles, rootOfEdge, tilePath, type Edge, type Tile } from '@shared/ledger/tiles'
import { publishFile } from '../platform/file-storage'
import { appendActs } from './append-acts'
import { readEdge } from './read-edge'
import { signCheckpoint, signedNote, type SignedCheckpoint } from './sign-checkpoint'
import { checkpoints, padded, sealCursors } from './store'

/** `public/ledger/acts/…`, where anyone may read it. */
const publish = (path: string, content: string | Uint8Array) => publishFile(`ledger/acts/${path}`, content)

const publishTile = (tile: Tile) => publish(tilePath(tile), Buffer.from(tile.hashes.join(''), 'hex'))

/** Signed once for each size: what another run signed is published as it stands. */
async function checkpointOf(edge: Edge, now: number): Promise<SignedCheckpoint> {
  const checkpoint = { _id: padded(edge.size), ...signCheckpoint({ origin: actsOrigin, size: edge.size, root: rootOfEdge(edge), signedAt: now }) }
  const added = await checkpoints.add(checkpoint)
  return added.ok ? checkpoint : ((await checkpoints.get(checkpoint._id)) ?? checkpoint)
}

/**
 * Timer: enters the acts, signs how the log stands, publishes tiles and checkpoint. Breaking off anywhere is safe: the
 * cursor is kept last, so the next run takes up what is missing.
 */
export async function sealActs(now: number): Promise<void> {
  const { edge, full } = await appendActs(await readEdge())
  const kept = await sealCursors.get('ledger')
  if (edge.size === (kept?.size ?? 0)) return
  const checkpoint = await checkpointOf(edge, now)
  for (const tile of [...full, ...partialTiles(edge)]) await publishTile(tile)
  await publish('checkpoint', signedNote(checkpoint))
  await sealCursors.put({ _id: 'ledger', ...edge })
}
