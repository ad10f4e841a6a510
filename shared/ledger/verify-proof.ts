import { hashNode, type Hash } from './merkle-tree'

const isOdd = (value: number) => value % 2 === 1
const half = (value: number) => Math.floor(value / 2)

export interface Inclusion {
  leafHash: Hash
  index: number
  size: number
  proof: readonly Hash[]
  root: Hash
}

/** Whether the leaf stands at `index` in the tree of `size` leaves with this root (RFC 9162, 2.1.3.2). */
export function verifyInclusion({ leafHash, index, size, proof, root }: Inclusion): boolean {
  if (index >= size) return false
  let [position, last, hash] = [index, size - 1, leafHash]
  for (const sibling of proof) {
    if (last === 0) return false
    const onTheRight = isOdd(position) || position === last
    hash = onTheRight ? hashNode(sibling, hash) : hashNode(hash, sibling)
    while (onTheRight && !isOdd(position) && position !== 0) [position, last] = [half(position), half(last)]
    ;[position, last] = [half(position), half(last)]
  }
  return last === 0 && hash === root
}

export interface Consistency {
  oldSize: number
  oldRoot: Hash
  newSize: number
  newRoot: Hash
  proof: readonly Hash[]
}

const isPowerOfTwo = (value: number) => Number.isInteger(Math.log2(value))

/** Whether the old tree is the beginning of the new one (RFC 9162, 2.1.4.2). Sizes are at least 1. */
export function verifyConsistency({ oldSize, oldRoot, newSize, newRoot, proof }: Consistency): boolean {
  if (oldSize < 1 || oldSize > newSize) return false
  if (oldSize === newSize) return proof.length === 0 && oldRoot === newRoot
  const [first, ...rest] = isPowerOfTwo(oldSize) ? [oldRoot, ...proof] : proof
  if (first === undefined || proof.length === 0) return false
  let [position, last] = [oldSize - 1, newSize - 1]
  while (isOdd(position)) [position, last] = [half(position), half(last)]
  let [oldHash, newHash] = [first, first]
  for (const sibling of rest) {
    if (last === 0) return false
    const onTheRight = isOdd(position) || position === last
    if (onTheRight) [oldHash, newHash] = [hashNode(sibling, oldHash), hashNode(sibling, newHash)]
    else newHash = hashNode(newHash, sibling)
    while (onTheRight && !isOdd(position) && position !== 0) [position, last] = [half(position), half(last)]
    ;[position, last] = [half(position), half(last)]
  }
  return last === 0 && oldHash === oldRoot && newHash === newRoot
}
