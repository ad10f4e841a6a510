import type { Role } from '@shared/basics/endpoint'
import type { GrantState } from '@shared/identity/grant'
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
  /** The organisation's: itself and everything above it. */
  path: string[]
  /** The two people who granted it: nobody seconds an act of someone they appointed. */
  appointedBy: string[]
  since: number
  /** Null while it lasts. */
  until: number | null
}

/** `path` holds the ids of itself and everything above it. The root keeps the city officers' appointments, so that the last one cannot leave by a race. */
export interface OrganisationDocument extends Organisation, Revised {
  path: string[]
  cityOfficers: string[]
}

/** 授权. A post on its way to a person. */
export interface GrantDocument extends Revised {
  name: string
  post: Post
  organisationId: string
  organisationName: string
  path: string[]
  state: GrantState
  proposedBy: string
  proposerName: string
  proposerAppointedBy: string[]
  /** Person id, or `deploySecret`; empty until seconded. */
  secondedBy: string
  seconderName: string
  /** 0 until seconded. */
  secondedAt: number
  /** Keyed hash of the invitation's code; empty until seconded. */
  codeHash: string
  replaces: string | null
  reason: string
}

/** A desk that asks to be signed in. Not an act: nothing of the selection changes. */
export interface DeskDocument {
  _id: string
  secretHash: string
  expiresAt: number
  /** Who confirmed it; empty before. */
  personId: string
}

/** A post held now. */
export type Held = AppointmentDocument

export const organisations = collection<OrganisationDocument>('organisations')
export const appointments = collection<AppointmentDocument>('appointments')
export const grants = collection<GrantDocument>('grants')
export const desks = collection<DeskDocument>('desks')

/** The city's federation, root of the tree. */
export const rootId = 'federation'

export const heldBy = (personId: string): Promise<Held[]> => appointments.find({ where: { personId, until: null }, limit: 50 })
