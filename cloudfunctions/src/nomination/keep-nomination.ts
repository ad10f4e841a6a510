import type { Role } from '@shared/basics/endpoint'
import { refuse, type Result } from '@shared/basics/result'
import { recordAct } from '../ledger/record-act'
import type { Transaction } from '../platform/collection'
import { nominations, type NominationDocument } from './store'
import { countAtCity } from './city-counts'
import { tellPeople } from './tell-people'

interface Keeping<Refusal extends { kind: string }> {
  nominationId: string
  /** Named for the log by what the caller asked; the file's trail says what came of it. */
  act: string
  by: Role | 'timer'
  personId: string
  at: number
  /** Left out where the act is safe by itself. */
  requestId?: string
  decide: (current: NominationDocument) => Result<NominationDocument, Refusal>
  along?: (transaction: Transaction, next: NominationDocument) => Promise<Result<unknown, Refusal> | void>
}

/** Changes a file that is there, with its act; its people are told in the same transaction. */
export function keepNomination<Refusal extends { kind: string }>({ nominationId, decide, along, ...keeping }: Keeping<Refusal>): Promise<Result<NominationDocument, Refusal | { kind: 'no-such-nomination' }>> {
  let before: NominationDocument | null = null
  return recordAct<NominationDocument, Refusal | { kind: 'no-such-nomination' }>({
    ...keeping, collection: nominations, id: nominationId,
    decide: current => {
      before = current
      return current ? decide(current) : refuse({ kind: 'no-such-nomination' })
    },
    along: async (transaction, next) => {
      await countAtCity(transaction, before, next)
      if (next.trail.length > (before?.trail.length ?? 0)) await tellPeople(transaction, next)
      return along?.(transaction, next)
    },
  })
}
