import type { Role } from '@shared/basics/endpoint'
import { accept, refuse, type Result } from '@shared/basics/result'
import { recordActIn } from '../ledger/record-act'
import type { Transaction } from '../platform/collection'
import { appointments, organisations, rootId, type AppointmentDocument } from './store'

/** Who does it, in which role, when. */
export interface Actor {
  by: Role
  personId: string
  at: number
}

export type New<Document> = Omit<Document, '_id' | 'revision'>

export const beginAppointment = (transaction: Transaction, actor: Actor, id: string, appointment: New<AppointmentDocument>) =>
  recordActIn(transaction, { collection: appointments, id, act: 'begin-appointment', ...actor, decide: () => accept(appointment) })

/** Ends what still lasts; what is over already stays as it is. */
export async function endReplaced(transaction: Transaction, actor: Actor, id: string): Promise<void> {
  const replaced = await transaction.get(appointments, id)
  if (!replaced || replaced.until !== null) return
  await recordActIn(transaction, { collection: appointments, id, act: 'end-appointment', ...actor, decide: () => accept({ ...replaced, until: actor.at }) })
}

/** Changes the root's list of city officers, which never becomes empty. */
export async function changeCityOfficers(transaction: Transaction, actor: Actor, change: (officers: string[]) => string[]): Promise<Result<unknown, { kind: 'last-officer' }>> {
  return recordActIn(transaction, {
    collection: organisations, id: rootId, act: 'change-city-officers', ...actor,
    decide: root => {
      if (!root) throw new Error('there is no federation')
      const cityOfficers = change(root.cityOfficers)
      return cityOfficers.length > 0 ? accept({ ...root, cityOfficers }) : refuse({ kind: 'last-officer' })
    },
  })
}
