import { boxOrigin, leafOfCommitment, type BoxResult } from '@shared/vote/ballot-box'
import type { SealedLog } from '../ledger/sealed-log'
import { padded, type CheckpointDocument } from '../ledger/store'
import { collection, command } from '../platform/collection'

/** Ballots that were sealed together. Only ever added: `_id` is campaign and number. */
export interface BoxBatchDocument {
  _id: string
  campaignId: string
  /** From 0. */
  number: number
  /** Place of its first leaf in the box. */
  start: number
  /** Sorted, so that their order says nothing of when they were cast. */
  commitments: string[]
  /** The last ballot sealed, in order of time and id: the next batch goes on from here. It is published nowhere. */
  cursor: { castAt: number; id: string }
}

/** How a box was closed; `_id` is campaign and closing instant. */
export interface BoxResultDocument extends Omit<BoxResult, 'picks'> {
  _id: string
  root: string
  size: number
}

export const boxBatches = collection<BoxBatchDocument>('boxBatches')
export const boxCheckpoints = collection<CheckpointDocument>('boxCheckpoints')
export const boxResults = collection<BoxResultDocument>('boxResults')

export const batchId = (campaignId: string, number: number): string => `${campaignId}:${padded(number)}`
export const boxResultId = (campaignId: string, closesAt: number): string => `${campaignId}:${closesAt}`

export const newestBatch = async (campaignId: string): Promise<BoxBatchDocument | null> =>
  (await boxBatches.find({ where: { campaignId }, orderBy: [['start', 'desc']], limit: 1 }))[0] ?? null

/** Newest first. */
export const checkpointsOfBox = (campaignId: string, limit: number) => boxCheckpoints.find({ where: { origin: boxOrigin(campaignId) }, orderBy: [['size', 'desc']], limit })

const batchesAtOnce = 10

/** A campaign's ballot box as a log of the ledger. */
export const boxLog = (campaignId: string): SealedLog => ({
  origin: boxOrigin(campaignId),
  folder: `boxes/${campaignId}`,
  cursorId: `box:${campaignId}`,
  checkpoints: boxCheckpoints,
  checkpointId: size => `${campaignId}:${padded(size)}`,
  newestCheckpoint: async () => (await checkpointsOfBox(campaignId, 1))[0] ?? null,
  leavesFrom: async size => {
    const batches = await boxBatches.find({ where: { campaignId, start: command.gte(size) }, orderBy: [['start', 'asc']], limit: batchesAtOnce })
    return batches.flatMap(batch => batch.commitments.map(leafOfCommitment))
  },
})
