import type { Act } from './act'
import type { Checkpoint } from './checkpoint'
import type { Hash } from './merkle-tree'

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
