import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils.js'

/** A SHA-256 hash, hex. */
export type Hash = string

/** Hash of a leaf's bytes (RFC 6962, 2.1): domain 0x00 keeps a leaf from passing as a node. */
export const hashLeaf = (leaf: Uint8Array): Hash => bytesToHex(sha256(concatBytes(Uint8Array.of(0), leaf)))

/** Hash of an inner node over its two children. */
export const hashNode = (left: Hash, right: Hash): Hash => bytesToHex(sha256(concatBytes(Uint8Array.of(1), hexToBytes(left), hexToBytes(right))))

const emptyRoot: Hash = bytesToHex(sha256(new Uint8Array()))

/** Largest power of two below `size`; `size` is at least 2. */
function split(size: number): number {
  let power = 1
  while (power * 2 < size) power *= 2
  return power
}

/** Root of the tree over these leaf hashes. */
export function rootOf(leaves: readonly Hash[]): Hash {
  if (leaves.length <= 1) return leaves[0] ?? emptyRoot
  const middle = split(leaves.length)
  return hashNode(rootOf(leaves.slice(0, middle)), rootOf(leaves.slice(middle)))
}

/** The audit path of leaf `index`, from the leaf upwards. `index` is below the number of leaves. */
export function inclusionProof(leaves: readonly Hash[], index: number): Hash[] {
  if (leaves.length <= 1) return []
  const middle = split(leaves.length)
  const [left, right] = [leaves.slice(0, middle), leaves.slice(middle)]
  return index < middle ? [...inclusionProof(left, index), rootOf(right)] : [...inclusionProof(right, index - middle), rootOf(left)]
}

/** What shows that the tree over the first `size` leaves is the beginning of the tree over all. `size` is from 1 to their number. */
export const consistencyProof = (leaves: readonly Hash[], size: number): Hash[] => subproof(leaves, size, true)

/** `whole` says that the first tree's root is known to who verifies, so that it need not be sent (RFC 6962, 2.1.2). */
function subproof(leaves: readonly Hash[], size: number, whole: boolean): Hash[] {
  if (size === leaves.length) return whole ? [] : [rootOf(leaves)]
  const middle = split(leaves.length)
  const [left, right] = [leaves.slice(0, middle), leaves.slice(middle)]
  return size <= middle ? [...subproof(left, size, whole), rootOf(right)] : [...subproof(right, size - middle, false), rootOf(left)]
}
