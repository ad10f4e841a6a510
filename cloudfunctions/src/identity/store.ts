import type { Role } from '@shared/basics/endpoint'
import { type Organisation, type Post } from '@shared/identity/organisation'
import type { Revised } from '../ledger/record-act'
import { collection } from '../platform/collection'

export interface AppointmentDocument extends Revised {
  personId: string
  name: string
  post: Post
  role: Role
  organisationId: string
  organisationName: string
  /** The two people who granted it: nobody seconds an act of someone they appointed. */
  appointedBy: string[]
  since: number
  /** Null while it lasts. */
  until: number | null
}

/** A post held now. */
export type Held = AppointmentDocument

export const organisations = collection<Organisation & Revised>('organisations')
export const appointments = collection<AppointmentDocument>('appointments')

export const heldBy = (personId: string): Promise<Held[]> => appointments.find({ where: { personId, until: null }, limit: 50 })
