import { accept, refuse, type Result } from '../basics/result'
import { afterAct, type ObjectionState } from './status'

export type Outcome = 'upheld' | 'dismissed'

export interface Deciding {
  state: ObjectionState
  outcome: Outcome
  now: number
  /** Whether the nominee can be asked at all. */
  mayBeAsked: boolean
  /** Null while the nominee was not asked; `dueAt` is exclusive. */
  reply: { dueAt: number; repliedAt: number | null } | null
}

export type DecisionRefusal = { kind: 'not-in-this-state'; state: ObjectionState } | { kind: 'nominee-not-asked' } | { kind: 'reply-awaited'; dueAt: number }

/** Whether a decision may be proposed: nobody is struck off unheard, and who was asked is given the time to answer. */
export function mayDecide({ state, outcome, now, mayBeAsked, reply }: Deciding): Result<ObjectionState, DecisionRefusal> {
  const next = afterAct(state, outcome === 'upheld' ? 'uphold' : 'dismiss')
  if (!next) return refuse({ kind: 'not-in-this-state', state })
  if (outcome === 'upheld' && mayBeAsked && !reply) return refuse({ kind: 'nominee-not-asked' })
  return reply && reply.repliedAt === null && now < reply.dueAt ? refuse({ kind: 'reply-awaited', dueAt: reply.dueAt }) : accept(next)
}
