import { accept, refuse, type Result } from '../basics/result'

export interface Conferring {
  now: number
  /** Null when nothing has been on display. */
  notice: { objectionsCloseAt: number } | null
  undecidedObjections: number
}

export type ConferRefusal = { kind: 'no-publicity' } | { kind: 'objections-still-open'; closeAt: number } | { kind: 'objections-undecided' }

/** 审定命名 follows 公示: not before the objection window has closed and every objection is decided. */
export function mayConfer({ now, notice, undecidedObjections }: Conferring): Result<null, ConferRefusal> {
  if (!notice) return refuse({ kind: 'no-publicity' })
  if (now < notice.objectionsCloseAt) return refuse({ kind: 'objections-still-open', closeAt: notice.objectionsCloseAt })
  return undecidedObjections > 0 ? refuse({ kind: 'objections-undecided' }) : accept(null)
}
