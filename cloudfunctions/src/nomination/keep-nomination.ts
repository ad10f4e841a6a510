import type { Role } from '@shared/basics/endpoint'
import { refuse, type Result } from '@shared/basics/result'
import { recordAct } from '../ledger/record-act'
import type { Transaction } from '../platform/collection'
import { nominations, type NominationDocument } from './store'

interface Keeping<Refusal extends { kind: string }> {
  nominationId: string
  /** Named for the log by what the caller asked; the file's trail says what came of it. */
  act: string
  by: Role
  personId: string
  at: number
  requestId: string
  decide: (current: NominationDocument) => Result<NominationDocument, Refusal>
  along?: (transaction: Transaction, next: NominationDocument) => Promise<Result<unknown, Refusal> | void>
}

/** Changes a file that is there, with its act. */
export const keepNomination = <Refusal extends { kind: string }>({ nominationId, decide, ...keeping }: Keeping<Refusal>): Promise<Result<NominationDocument, Refusal | { kind: 'no-such-nomination' }>> =>
  recordAct<NominationDocument, Refusal | { kind: 'no-such-nomination' }>({ ...keeping, collection: nominations, id: nominationId, decide: current => (current ? decide(current) : refuse({ kind: 'no-such-nomination' })) })
