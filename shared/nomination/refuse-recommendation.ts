import { accept, refuse, type Result } from '../basics/result'
import { after, type NominationStatus } from './status'

export interface Refusing {
  status: NominationStatus
  /** Of the file now, and of the file as it was read. */
  revision: number
  readRevision: number
}

/** 不同意: the person whom others recommend may say no at any time before it goes on. */
export const refuseRecommendation = ({ status, revision, readRevision }: Refusing): Result<{ act: 'refuse-recommendation'; status: NominationStatus }, { kind: 'changed-meanwhile' } | { kind: 'not-in-this-status'; status: NominationStatus }> => {
  const next = after(status, 'refuse-recommendation')
  if (next === null) return refuse({ kind: 'not-in-this-status', status })
  return revision === readRevision ? accept({ act: 'refuse-recommendation', status: next }) : refuse({ kind: 'changed-meanwhile' })
}
