import type { Edge } from '@shared/ledger/tiles'
import { collection, type Collection } from '../platform/collection'

/** One entry of the log of acts; `_id` is its padded sequence number. Only ever added. */
export interface EntryDocument {
  _id: string
  sequence: number
  actId: string
  act: string
  at: number
  by: string
  leafHash: string
}

/** A signed statement of how a log stood; `_id` is made of the padded size. Only ever added. */
export interface CheckpointDocument {
  _id: string
  origin: string
  size: number
  root: string
  signedAt: number
  signature: string
  publicKey: string
}

export type CheckpointStore = Collection<CheckpointDocument>

/** Where sealing goes on from. It can be made again from the entries. */
export interface SealCursorDocument extends Edge {
  _id: string
}

export const ledgerEntries = collection<EntryDocument>('ledgerEntries')
export const checkpoints = collection<CheckpointDocument>('checkpoints')
export const sealCursors = collection<SealCursorDocument>('cursors')

/** Sequence numbers and sizes as ids that sort. */
export const padded = (sequence: number): string => String(sequence).padStart(12, '0')

export const newestCheckpoint = async (): Promise<CheckpointDocument | null> => (await checkpoints.find({ orderBy: [['_id', 'desc']], limit: 1 }))[0] ?? null
