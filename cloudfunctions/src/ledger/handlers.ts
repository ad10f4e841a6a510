import { accept } from '@shared/basics/result'
import type { Handlers } from '../gateway/handler'
import { command } from '../platform/collection'
import { cosignerHandlers } from './cosigners'
import { ledgerEntries, newestCheckpoint, padded } from './store'

export const ledgerHandlers: Handlers<'ledger'> = {
  'ledger.checkpoint': async () => {
    const newest = await newestCheckpoint()
    if (!newest) return accept(null)
    const { size, root, signedAt, signature, publicKey } = newest
    return accept({ size, root, signedAt, signature, publicKey })
  },
  'ledger.entries': async ({ input }) => {
    const entries = await ledgerEntries.find({ where: { _id: command.gte(padded(input.from)) }, orderBy: [['_id', 'asc']], limit: input.limit })
    return accept({ entries: entries.map(({ sequence, act, at, by, leafHash }) => ({ sequence, act, at, by, leafHash })) })
  },
  ...cosignerHandlers,
}
