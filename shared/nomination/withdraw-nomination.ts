import { accept, refuse, type Result } from '../basics/result'
import type { Channel } from '../campaign/channel'
import { after, type NominationStatus } from './status'

export interface Withdrawing {
  status: NominationStatus
  /** Of the file now, and of the file as it was read. */
  revision: number
  readRevision: number
  channel: Channel
  as: 'nominee' | 'opener'
  /** Whether the nominee has sent it on. */
  isConfirmed: boolean
}

/**
 * 撤回: the nominee may take a file back until it is approved. Neither a suspended campaign nor a deadline keeps anyone in. Who opened it may do so
 * until the nominee has confirmed it, an organisation its own recommendation after that, too.
 */
export const withdrawNomination = ({ status, revision, readRevision, channel, as, isConfirmed }: Withdrawing): Result<{ act: 'withdraw'; status: NominationStatus }, { kind: 'changed-meanwhile' } | { kind: 'not-in-this-status'; status: NominationStatus } | { kind: 'confirmed-by-nominee' }> => {
  const next = after(status, 'withdraw')
  if (next === null) return refuse({ kind: 'not-in-this-status', status })
  if (as === 'opener' && isConfirmed && channel !== 'organisation') return refuse({ kind: 'confirmed-by-nominee' })
  return revision === readRevision ? accept({ act: 'withdraw', status: next }) : refuse({ kind: 'changed-meanwhile' })
}
