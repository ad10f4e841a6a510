import type { Count } from '@shared/tally/count-ballots'
import { collection } from '../platform/collection'

/** A count that is kept. The running one and a recount go on from their cursors; one as of an instant is made once. */
export interface TallyDocument {
  _id: string
  campaignId: string
  count: Count
  /** The last ballot counted, in order of time and id. */
  cursor: { castAt: number; id: string }
  countedAt: number
  /** Groups of held ballots that are left out as void; absent for none. */
  voids?: string[]
}

export const tallies = collection<TallyDocument>('tallies')

/** The running count's id, or that of the count as of an instant. */
export const tallyId = (campaignId: string, asOf: number | null): string => (asOf === null ? campaignId : `${campaignId}:${asOf}`)

/** A full recount's id, of all ballots cast before an instant. It is made afresh when more is void: void groups only become more, so that their number tells. */
export const recountId = (campaignId: string, until: number, voids: readonly string[]): string => [campaignId, 'recount', until, ...(voids.length > 0 ? [voids.length] : [])].join(':')
