import { accept, refuse, type Result } from '../basics/result'

export interface Conferring {
  now: number
  /** Null when nothing has been on display. */
  notice: { objectionsCloseAt: number } | null
  /** Whether the custodians have closed the objections: the same whether there were any or none. */
  isConcluded: boolean
}

export type ConferRefusal = { kind: 'no-publicity' } | { kind: 'objections-still-open'; closeAt: number } | { kind: 'objections-not-concluded' }

/** 审定命名 follows 公示: not before the objection window has closed and the custodians have closed the matter. */
export function mayConfer({ now, notice, isConcluded }: Conferring): Result<null, ConferRefusal> {
  if (!notice) return refuse({ kind: 'no-publicity' })
  if (now < notice.objectionsCloseAt) return refuse({ kind: 'objections-still-open', closeAt: notice.objectionsCloseAt })
  return isConcluded ? accept(null) : refuse({ kind: 'objections-not-concluded' })
}
