import { discriminatedUnion, enum as oneOf, literal, number, strictObject, type infer as Infer } from '../basics/z'
import { id } from '../basics/inputs'

/** 修订: what may change once a charter is frozen. Each is numbered and public. */
export const amendmentChange = discriminatedUnion('kind', [
  strictObject({ kind: literal('postponed'), stageKey: id(), closesAt: number() }),
  strictObject({ kind: literal('suspended') }),
  strictObject({ kind: literal('resumed') }),
  strictObject({ kind: literal('cancelled') }),
  strictObject({ kind: literal('candidate-withdrawn'), candidateId: id(), outcome: oneOf(['pick-lapses', 'may-cast-again']) }),
])
export type AmendmentChange = Infer<typeof amendmentChange>

export interface Amendment {
  number: number
  change: AmendmentChange
  reason: string
  at: number
}
