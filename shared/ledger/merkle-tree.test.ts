import { hexToBytes } from '@noble/hashes/utils.js'
import { consistencyProof, hashLeaf, inclusionProof, rootOf } from './merkle-tree'
import { verifyConsistency, verifyInclusion } from './verify-proof'

// The vectors of the Certificate Transparency reference implementation.
const inputs = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f']
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]
const node = {
  leaf0: '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  leaf1: '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
  leaf4: 'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
  leaves0to1: 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  leaves2to3: '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
  leaves4to5: '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
  leaves6to7: 'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
  leaves0to3: 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  leaves4to7: '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
}
const leaves = inputs.map(input => hashLeaf(hexToBytes(input)))
const first = (size: number) => leaves.slice(0, size)
const root = (size: number) => roots[size] as string

test.each(roots.map((expected, size) => [size, expected] as const))('the tree over %d published leaves has the published root', (size, expected) => {
  expect(rootOf(first(size))).toBe(expected)
})

test.each([
  [0, 1, []],
  [0, 2, [node.leaf1]],
  [1, 2, [node.leaf0]],
  [2, 3, [node.leaves0to1]],
  [1, 5, [node.leaf0, node.leaves2to3, node.leaf4]],
  [0, 8, [node.leaf1, node.leaves2to3, node.leaves4to7]],
  [5, 8, [node.leaf4, node.leaves6to7, node.leaves0to3]],
])('leaf %d of %d has the published audit path', (index, size, proof) => {
  expect(inclusionProof(first(size), index)).toEqual(proof)
})

test.each([
  [1, 1, []],
  [1, 8, [node.leaf1, node.leaves2to3, node.leaves4to7]],
  [2, 5, [node.leaves2to3, node.leaf4]],
  [6, 8, [node.leaves4to5, node.leaves6to7, node.leaves0to3]],
])('sizes %d and %d have the published consistency proof', (oldSize, newSize, proof) => {
  expect(consistencyProof(first(newSize), oldSize)).toEqual(proof)
})

const manyLeaves = Array.from({ length: 33 }, (_, index) => hashLeaf(Uint8Array.of(index)))
const pairs = manyLeaves.flatMap((_, size) => Array.from({ length: size + 1 }, (__, index) => [index, size + 1] as const))

test('every leaf of every tree proves itself, and no other leaf, place or shorter path does', () => {
  for (const [index, size] of pairs) {
    const tree = manyLeaves.slice(0, size)
    const claim = { leafHash: tree[index] as string, index, size, proof: inclusionProof(tree, index), root: rootOf(tree) }
    expect(verifyInclusion(claim)).toBe(true)
    expect(verifyInclusion({ ...claim, leafHash: hashLeaf(Uint8Array.of(99)) })).toBe(false)
    if (size > 1) expect(verifyInclusion({ ...claim, index: (index + 1) % size })).toBe(false)
    if (size > 1) expect(verifyInclusion({ ...claim, proof: claim.proof.slice(1) })).toBe(false)
    expect(verifyInclusion({ ...claim, proof: [...claim.proof, root(1)] })).toBe(false)
  }
})

test('every tree proves that it continues every smaller one, and not one that was rewritten', () => {
  const rewritten = [hashLeaf(Uint8Array.of(99)), ...manyLeaves.slice(1)]
  for (const [index, newSize] of pairs) {
    const oldSize = index + 1
    const tree = manyLeaves.slice(0, newSize)
    const claim = { oldSize, oldRoot: rootOf(manyLeaves.slice(0, oldSize)), newSize, newRoot: rootOf(tree), proof: consistencyProof(tree, oldSize) }
    expect(verifyConsistency(claim)).toBe(true)
    const other = rewritten.slice(0, newSize)
    expect(verifyConsistency({ ...claim, newRoot: rootOf(other), proof: consistencyProof(other, oldSize) })).toBe(false)
    expect(verifyConsistency({ ...claim, proof: [...claim.proof, root(1)] })).toBe(false)
    if (oldSize < newSize) expect(verifyConsistency({ ...claim, oldSize: newSize, newSize: oldSize })).toBe(false)
  }
})

test('a proof about an empty or a cut log is refused', () => {
  expect(verifyInclusion({ leafHash: root(1), index: 0, size: 0, proof: [], root: root(0) })).toBe(false)
  expect(verifyConsistency({ oldSize: 0, oldRoot: root(0), newSize: 3, newRoot: root(3), proof: [] })).toBe(false)
  expect(verifyConsistency({ oldSize: 8, oldRoot: root(8), newSize: 5, newRoot: root(5), proof: [] })).toBe(false)
})
