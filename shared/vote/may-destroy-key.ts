import { accept, refuse, type Result } from '../basics/result'

export interface KeyDestruction {
  now: number
  destroyed: boolean
  /** A cancelled campaign never comes to a list. */
  cancelled: boolean
  /** End of the objection window, exclusive; null while no list is on display. */
  objectionsCloseAt: number | null
  /** Whether the custodians have closed the objections: the same whether there were any or none. */
  isConcluded: boolean
}

export type DestructionRefusal =
  | { kind: 'already-destroyed' }
  | { kind: 'no-publicity' }
  | { kind: 'objections-still-open'; closesAt: number }
  | { kind: 'objections-not-concluded' }

/** Whether a voter key may go: not while an objection may still call for what only the key can show. */
export function mayDestroyKey({ now, destroyed, cancelled, objectionsCloseAt, isConcluded }: KeyDestruction): Result<null, DestructionRefusal> {
  if (destroyed) return refuse({ kind: 'already-destroyed' })
  if (cancelled) return accept(null)
  if (objectionsCloseAt === null) return refuse({ kind: 'no-publicity' })
  if (now < objectionsCloseAt) return refuse({ kind: 'objections-still-open', closesAt: objectionsCloseAt })
  return isConcluded ? accept(null) : refuse({ kind: 'objections-not-concluded' })
}
