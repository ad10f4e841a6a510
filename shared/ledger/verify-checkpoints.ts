import type { Entry, IsSigned, LogFault, Signed } from './log'
import type { Hash } from './merkle-tree'
import { emptyEdge, grow, rootOfEdge } from './tiles'

/** A log as its checkpoints see it. Checkpoints in rising order. */
export interface SealedLeaves {
  entries: readonly Pick<Entry, 'leafHash'>[]
  checkpoints: readonly Signed[]
}

/** The root that the entries give at each of these sizes, in rising order; undefined beyond the last entry. */
export function rootsAt(entries: SealedLeaves['entries'], sizes: readonly number[]): (Hash | undefined)[] {
  let edge = emptyEdge
  return sizes.map(size => {
    if (size > entries.length) return undefined
    edge = grow(edge, entries.slice(edge.size, size).map(entry => entry.leafHash)).edge
    return rootOfEdge(edge)
  })
}

/** Every checkpoint signed, by the same key, and the root of the entries it covers. */
export function faultsOfCheckpoints({ entries, checkpoints }: SealedLeaves, isSigned: IsSigned): LogFault[] {
  const roots = rootsAt(entries, checkpoints.map(({ size }) => size))
  return checkpoints.flatMap((checkpoint, index): LogFault[] => {
    const { size } = checkpoint
    if (!isSigned(checkpoint)) return [{ kind: 'signature-wrong', size }]
    if (checkpoint.publicKey !== checkpoints[0]?.publicKey) return [{ kind: 'signer-changed', size }]
    if (roots[index] === undefined) return [{ kind: 'tail-cut', size, entries: entries.length }]
    return roots[index] === checkpoint.root ? [] : [{ kind: 'root-differs', size }]
  })
}

/** Whether the log continues a checkpoint that someone kept. A log that was made anew does not, however well it fits itself. */
export function verifyAgainst(log: SealedLeaves, kept: Signed, isSigned: IsSigned): LogFault[] {
  const { size } = kept
  if (!isSigned(kept)) return [{ kind: 'signature-wrong', size }]
  const [root] = rootsAt(log.entries, [size])
  if (root === undefined) return [{ kind: 'tail-cut', size, entries: log.entries.length }]
  if (root !== kept.root) return [{ kind: 'log-rewritten', size }]
  return log.checkpoints.every(each => each.publicKey === kept.publicKey) ? [] : [{ kind: 'signer-changed', size }]
}
