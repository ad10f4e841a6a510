/** 候选人, as the public sees one: built from a list of allowed fields. */
export interface CandidateView {
  candidateId: string
  /** Number on the ballot, from 1. */
  number: number
  /** Key of the charter's group; '' where there are none. */
  group: string
  name: string
  trade: string
  unitName: string
  /** One line, ≤ 26 characters. */
  deed: string
  withdrawn: boolean
}
