import { accept, refuse, type Result } from '../basics/result'
import { after, type NominationStatus } from './status'

export interface Withdrawing {
  status: NominationStatus
  /** Of the file now, and of the file as it was read. */
  revision: number
  readRevision: number
}

/** 撤回: the nominee may take a file back until it is approved. Neither a suspended campaign nor a deadline keeps anyone in. */
export const withdrawNomination = ({ status, revision, readRevision }: Withdrawing): Result<{ act: 'withdraw'; status: NominationStatus }, { kind: 'changed-meanwhile' } | { kind: 'not-in-this-status'; status: NominationStatus }> => {
  const next = after(status, 'withdraw')
  if (next === null) return refuse({ kind: 'not-in-this-status', status })
  return revision === readRevision ? accept({ act: 'withdraw', status: next }) : refuse({ kind: 'changed-meanwhile' })
}
