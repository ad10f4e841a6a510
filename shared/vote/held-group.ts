import { accept, refuse, type Result } from '../basics/result'
import { maySecond, type SecondRefusal } from '../identity/may-second'

/** 计入 or 作废: what becomes of a group of held ballots, as a whole. */
export type HeldDecision = 'count' | 'void'

export type HeldState = 'held' | 'proposed' | 'counted' | 'voided'

/** 存疑票组, from the timer's finding to the decision of two people. */
export const heldStates: Record<HeldState, Partial<Record<'propose' | 'second-count' | 'second-void', HeldState>>> = {
  held: { propose: 'proposed' },
  proposed: { propose: 'proposed', 'second-count': 'counted', 'second-void': 'voided' },
  counted: {},
  voided: {},
}

/** Whether a group still waits: while one does, no result is final. */
export const isUndecided = (state: HeldState): boolean => Object.keys(heldStates[state]).length > 0

export interface Proposed {
  state: HeldState
  revision: number
  decision: HeldDecision | null
  proposedBy: string
  proposerAppointedBy: readonly string[]
}

export type HeldRefusal = { kind: 'already-decided' } | { kind: 'nothing-proposed' } | { kind: 'proposal-changed' } | SecondRefusal

/** A proposal stands in place of an earlier one, whoever made that: then its maker is the proposer. */
export function proposeHeld(state: HeldState): Result<HeldState, Extract<HeldRefusal, { kind: 'already-decided' }>> {
  const next = heldStates[state].propose
  return next ? accept(next) : refuse({ kind: 'already-decided' })
}

/** Carries what was proposed at `revision`, by someone who neither proposed it nor appointed who did. */
export function secondHeld({ state, revision, decision, proposedBy, proposerAppointedBy }: Proposed, seconder: string, seenRevision: number): Result<HeldState, HeldRefusal> {
  if (!isUndecided(state)) return refuse({ kind: 'already-decided' })
  const next = decision && heldStates[state][`second-${decision}`]
  if (!next) return refuse({ kind: 'nothing-proposed' })
  const allowed = maySecond({ proposer: proposedBy, proposerAppointedBy, seconder })
  if (!allowed.ok) return allowed
  return revision === seenRevision ? accept(next) : refuse({ kind: 'proposal-changed' })
}

/** So many ballots as officers are told: to tens, from a thousand on to hundreds; 0 for fewer than ten. An exact number could be looked for. */
export function roundedSize(ballots: number): number {
  if (ballots < 10) return 0
  const step = ballots < 1000 ? 10 : 100
  return Math.round(ballots / step) * step
}
