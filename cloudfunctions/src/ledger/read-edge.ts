import { emptyEdge, grow, type Edge, type Tile } from '@shared/ledger/tiles'
import type { SealedLog } from './sealed-log'
import { sealCursors } from './store'

/** A log's right edge, and the tiles that filled up since the edge was last kept. */
export interface Grown {
  edge: Edge
  full: Tile[]
}

/** From what was kept and the leaves that a run which broke off added after it. */
export async function readEdge(log: SealedLog): Promise<Grown> {
  const kept = await sealCursors.get(log.cursorId)
  let grown: Grown = { edge: kept ? { size: kept.size, levels: kept.levels } : emptyEdge, full: [] }
  for (;;) {
    const leaves = await log.leavesFrom(grown.edge.size)
    if (leaves.length === 0) return grown
    grown = extend(grown, leaves)
  }
}

export function extend({ edge, full }: Grown, leaves: readonly string[]): Grown {
  const next = grow(edge, leaves)
  return { edge: next.edge, full: [...full, ...next.full] }
}
