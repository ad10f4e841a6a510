import { emptyEdge, grow, type Edge, type Tile } from '@shared/ledger/tiles'
import { command } from '../platform/collection'
import { ledgerEntries, padded, sealCursors } from './store'

const pageSize = 500

/** The log's right edge, and the tiles that filled up since the edge was last kept. */
export interface Grown {
  edge: Edge
  full: Tile[]
}

/** From what was kept and the entries that a run which broke off added after it. */
export async function readEdge(): Promise<Grown> {
  const kept = await sealCursors.get('ledger')
  let grown: Grown = { edge: kept ? { size: kept.size, levels: kept.levels } : emptyEdge, full: [] }
  for (;;) {
    const entries = await ledgerEntries.find({ where: { _id: command.gte(padded(grown.edge.size)) }, orderBy: [['_id', 'asc']], limit: pageSize, fields: ['leafHash'] })
    grown = extend(grown, entries.map(entry => entry.leafHash))
    if (entries.length < pageSize) return grown
  }
}

export function extend({ edge, full }: Grown, leaves: string[]): Grown {
  const next = grow(edge, leaves)
  return { edge: next.edge, full: [...full, ...next.full] }
}
