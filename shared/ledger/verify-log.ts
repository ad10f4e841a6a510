import { leafHashOf, type Act } from './act'
import type { Checkpoint } from './checkpoint'
import type { Hash } from './merkle-tree'
import { emptyEdge, grow, rootOfEdge } from './tiles'

export interface Entry {
  sequence: number
  actId: string
  act: string
  at: number
  by: string
  leafHash: Hash
}

export interface Signed extends Checkpoint {
  signature: string
  publicKey: string
}

/** `acts` by id. Entries and checkpoints in their order. */
export interface Log {
  acts: ReadonlyMap<string, Act & { sealed: boolean }>
  entries: readonly Entry[]
  checkpoints: readonly Signed[]
}

export type IsSigned = (checkpoint: Signed) => boolean

export type LogFault =
  | { kind: 'sequence-broken'; sequence: number }
  | { kind: 'act-missing'; sequence: number; actId: string }
  | { kind: 'entry-changed'; sequence: number; actId: string }
  | { kind: 'entry-missing'; actId: string }
  | { kind: 'entry-twice'; actId: string }
  | { kind: 'tail-cut'; size: number; entries: number }
  | { kind: 'root-differs'; size: number }
  | { kind: 'signature-wrong'; size: number }
  | { kind: 'signer-changed'; size: number }
  | { kind: 'log-rewritten'; size: number }

const isSame = (entry: Entry, act: Act) => entry.leafHash === leafHashOf(act) && entry.act === act.act && entry.at === act.at && entry.by === act.by

function faultsOfEntry(entry: Entry, place: number, acts: Log['acts']): LogFault[] {
  const { sequence, actId } = entry
  if (sequence !== place) return [{ kind: 'sequence-broken', sequence: place }]
  const act = acts.get(actId)
  if (!act) return [{ kind: 'act-missing', sequence, actId }]
  return isSame(entry, act) ? [] : [{ kind: 'entry-changed', sequence, actId }]
}

/** Every act once in the log, and none that the log says it has is missing there. */
function faultsOfActs({ acts, entries }: Log): LogFault[] {
  const entered = new Set<string>()
  const twice = entries.filter(({ actId }) => entered.size === entered.add(actId).size)
  const missing = [...acts.values()].filter(act => act.sealed && !entered.has(act._id))
  return [...twice.map(({ actId }) => ({ kind: 'entry-twice', actId }) as const), ...missing.map(act => ({ kind: 'entry-missing', actId: act._id }) as const)]
}

/** The root that the entries give at each of these sizes, in rising order; undefined beyond the last entry. */
function rootsAt(entries: readonly Entry[], sizes: readonly number[]): (Hash | undefined)[] {
  let edge = emptyEdge
  return sizes.map(size => {
    if (size > entries.length) return undefined
    edge = grow(edge, entries.slice(edge.size, size).map(entry => entry.leafHash)).edge
    return rootOfEdge(edge)
  })
}

function faultsOfCheckpoints({ entries, checkpoints }: Log, isSigned: IsSigned): LogFault[] {
  const roots = rootsAt(entries, checkpoints.map(({ size }) => size))
  return checkpoints.flatMap((checkpoint, index): LogFault[] => {
    const { size } = checkpoint
    if (!isSigned(checkpoint)) return [{ kind: 'signature-wrong', size }]
    if (checkpoint.publicKey !== checkpoints[0]?.publicKey) return [{ kind: 'signer-changed', size }]
    if (roots[index] === undefined) return [{ kind: 'tail-cut', size, entries: entries.length }]
    return roots[index] === checkpoint.root ? [] : [{ kind: 'root-differs', size }]
  })
}

/**
 * Whether the log is whole: entries in sequence, each the leaf of its act, every checkpoint signed and the root of the
 * entries it covers. As all roots are made from the same entries, each checkpoint continues the one before.
 */
export function verifyLog(log: Log, isSigned: IsSigned): LogFault[] {
  return [...log.entries.flatMap((entry, place) => faultsOfEntry(entry, place, log.acts)), ...faultsOfActs(log), ...faultsOfCheckpoints(log, isSigned)]
}

/** Whether the log continues a checkpoint that someone kept. A log that was made anew does not, however well it fits itself. */
export function verifyAgainst(log: Log, kept: Signed, isSigned: IsSigned): LogFault[] {
  const { size } = kept
  if (!isSigned(kept)) return [{ kind: 'signature-wrong', size }]
  const [root] = rootsAt(log.entries, [size])
  if (root === undefined) return [{ kind: 'tail-cut', size, entries: log.entries.length }]
  if (root !== kept.root) return [{ kind: 'log-rewritten', size }]
  return log.checkpoints.every(each => each.publicKey === kept.publicKey) ? [] : [{ kind: 'signer-changed', size }]
}

