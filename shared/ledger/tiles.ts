import { rootOf, type Hash } from './merkle-tree'

/** Hashes in a tile (C2SP tlog-tiles). */
export const tileWidth = 256

/**
 * The right edge of a growing log: for each level of tiles the hashes of the tile that is not full yet, leaves first.
 * It is enough to go on and to tell the root; nothing before it need be read again.
 */
export interface Edge {
  size: number
  levels: Hash[][]
}

export interface Tile {
  level: number
  index: number
  hashes: Hash[]
}

export const emptyEdge: Edge = { size: 0, levels: [] }

function push(levels: Hash[][], level: number, hash: Hash, filled: (tile: Omit<Tile, 'index'>) => void): void {
  const own = [...(levels[level] ?? []), hash]
  levels[level] = own.length < tileWidth ? own : []
  if (own.length < tileWidth) return
  filled({ level, hashes: own })
  push(levels, level + 1, rootOf(own), filled)
}

/** Index of the tile of `level` that holds, or that the last leaf of `size` fell into. */
const lastTile = (level: number, size: number) => Math.ceil(size / tileWidth ** (level + 1)) - 1

/** Appends leaves; gives the new edge and the tiles that became full on the way. */
export function grow(edge: Edge, leaves: readonly Hash[]): { edge: Edge; full: Tile[] } {
  const full: Tile[] = []
  const levels = [...edge.levels]
  leaves.forEach((leaf, offset) => push(levels, 0, leaf, tile => full.push({ ...tile, index: lastTile(tile.level, edge.size + offset + 1) })))
  return { edge: { size: edge.size + leaves.length, levels }, full }
}

/** The root of the whole log: a full tile's root stands in the tile above, so each level closes over the one below. */
export const rootOfEdge = (edge: Edge): Hash =>
  rootOf(edge.levels.reduce<Hash[]>((below, hashes) => [...hashes, ...(below.length > 0 ? [rootOf(below)] : [])], []))

/** The tiles that are not full yet. */
export const partialTiles = ({ size, levels }: Edge): Tile[] =>
  levels.flatMap((hashes, level) => (hashes.length === 0 ? [] : [{ level, index: lastTile(level, size), hashes }]))

const threeDigits = (value: number) => String(value).padStart(3, '0')

/** 1234067 → x001/x234/067. */
function indexPath(index: number): string {
  const rest = Math.floor(index / 1000)
  const last = threeDigits(index % 1000)
  return rest === 0 ? last : `${indexPath(rest).replace(/(\d{3})$/, 'x$1')}/${last}`
}

/** Where a tile is published, under the log's own folder. */
export const tilePath = ({ level, index, hashes }: Tile): string => `tile/${level}/${indexPath(index)}${hashes.length < tileWidth ? `.p/${hashes.length}` : ''}`
