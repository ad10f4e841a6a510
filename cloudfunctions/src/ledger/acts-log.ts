import { actsOrigin } from '@shared/ledger/checkpoint'
import { command } from '../platform/collection'
import type { SealedLog } from './sealed-log'
import { checkpoints, ledgerEntries, newestCheckpoint, padded } from './store'

const pageSize = 500

/** The log of acts. */
export const actsLog: SealedLog = {
  origin: actsOrigin,
  folder: 'acts',
  cursorId: 'ledger',
  checkpoints,
  checkpointId: padded,
  newestCheckpoint,
  leavesFrom: async size =>
    (await ledgerEntries.find({ where: { _id: command.gte(padded(size)) }, orderBy: [['_id', 'asc']], limit: pageSize, fields: ['leafHash'] })).map(entry => entry.leafHash),
}
