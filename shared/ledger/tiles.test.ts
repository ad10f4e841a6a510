import { hashLeaf, rootOf } from './merkle-tree'
import { emptyEdge, grow, partialTiles, rootOfEdge, tilePath, type Edge, type Tile } from './tiles'

const leaf = (index: number) => hashLeaf(Uint8Array.of(index % 251, Math.floor(index / 251)))
const leaves = Array.from({ length: 1100 }, (_, index) => leaf(index))

test.each([0, 1, 2, 255, 256, 257, 511, 512, 513, 1100])('the edge of %d leaves tells the root of the whole tree', size => {
  expect(rootOfEdge(grow(emptyEdge, leaves.slice(0, size)).edge)).toBe(rootOf(leaves.slice(0, size)))
})

test('growing in pieces comes to the same as growing at once', () => {
  let edge: Edge = emptyEdge
  const full: Tile[] = []
  for (let from = 0; from < leaves.length; from += 97) {
    const grown = grow(edge, leaves.slice(from, from + 97))
    edge = grown.edge
    full.push(...grown.full)
  }
  expect({ edge, full }).toEqual(grow(emptyEdge, leaves))
})

test('a full tile holds its 256 hashes, and its root stands in the tile above', () => {
  const { edge, full } = grow(emptyEdge, leaves.slice(0, 515))
  expect(full).toEqual([
    { level: 0, index: 0, hashes: leaves.slice(0, 256) },
    { level: 0, index: 1, hashes: leaves.slice(256, 512) },
  ])
  expect(partialTiles(edge)).toEqual([
    { level: 0, index: 2, hashes: leaves.slice(512, 515) },
    { level: 1, index: 0, hashes: [rootOf(leaves.slice(0, 256)), rootOf(leaves.slice(256, 512))] },
  ])
})

test.each([
  [{ level: 0, index: 5, hashes: leaves.slice(0, 256) }, 'tile/0/005'],
  [{ level: 1, index: 0, hashes: leaves.slice(0, 3) }, 'tile/1/000.p/3'],
  [{ level: 0, index: 1234067, hashes: leaves.slice(0, 256) }, 'tile/0/x001/x234/067'],
])('a tile is published where C2SP tlog-tiles says', (tile, path) => {
  expect(tilePath(tile)).toBe(path)
})
