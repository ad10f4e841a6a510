import { accept, refuse, type Result } from '../basics/result'

export interface Seconding {
  /** Person id of who proposed. */
  proposer: string
  /** Person ids of the two who granted the proposer's post. */
  proposerAppointedBy: readonly string[]
  /** Person id of who would second. */
  seconder: string
}

export type SecondRefusal = { kind: 'own-proposal' } | { kind: 'appointed-by-you' }

/** Acts of weight take two people: nobody seconds their own proposal, nor an act of someone they appointed. */
export function maySecond({ proposer, proposerAppointedBy, seconder }: Seconding): Result<null, SecondRefusal> {
  if (proposer === seconder) return refuse({ kind: 'own-proposal' })
  if (proposerAppointedBy.includes(seconder)) return refuse({ kind: 'appointed-by-you' })
  return accept(null)
}
