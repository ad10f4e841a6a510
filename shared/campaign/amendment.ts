import { discriminatedUnion, literal, number, strictObject, type infer as Infer } from '../basics/z'
import { id } from '../basics/inputs'
import type { VoteRule } from './vote-rule'

/** 修订: what may change once a charter is frozen. Each is numbered and public. */
export const amendmentChange = discriminatedUnion('kind', [
  strictObject({ kind: literal('postponed'), stageKey: id(), closesAt: number() }),
  strictObject({ kind: literal('suspended') }),
  strictObject({ kind: literal('resumed') }),
  strictObject({ kind: literal('cancelled') }),
  strictObject({ kind: literal('candidate-withdrawn'), candidateId: id() }),
])
export type AmendmentChange = Infer<typeof amendmentChange>

/** A change as it is kept: what becomes of ballots for somebody withdrawn is the charter's to say. */
export type KeptChange = Exclude<AmendmentChange, { kind: 'candidate-withdrawn' }> | { kind: 'candidate-withdrawn'; candidateId: string; outcome: VoteRule['withdrawnCandidate'] }

export interface Amendment {
  number: number
  change: KeptChange
  reason: string
  at: number
}
