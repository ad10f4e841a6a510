import { emptyEdge, grow } from '@shared/ledger/tiles'
import type { Grown, SealedLog } from './sealed-log'
import { sealCursors } from './store'

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
