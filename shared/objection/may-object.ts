import { startOfDay } from '../basics/shanghai-time'
import { accept, refuse, type Result } from '../basics/result'

export const objectorKinds = ['person', 'unit', 'anonymous'] as const
export type ObjectorKind = (typeof objectorKinds)[number]

export interface Objecting {
  now: number
  firstDay: string
  /** Exclusive. */
  objectionsCloseAt: number
  kind: ObjectorKind
  name: string
  contact: string
  isListed: boolean
  /** Whether a picture of the page with the unit's seal came along. */
  hasSealedPage: boolean
}

export type ObjectionRefusal =
  | { kind: 'not-on-the-list' }
  | { kind: 'objections-not-open'; opensAt: number }
  | { kind: 'objections-closed'; closedAt: number }
  | { kind: 'name-and-contact-missing' }
  | { kind: 'sealed-page-missing' }

function signed({ kind, name, contact, hasSealedPage }: Objecting): Result<null, ObjectionRefusal> {
  if (kind === 'anonymous') return accept(null)
  if (name.trim() === '' || contact.trim() === '') return refuse({ kind: 'name-and-contact-missing' })
  return kind === 'unit' && !hasSealedPage ? refuse({ kind: 'sealed-page-missing' }) : accept(null)
}

/** Whether an objection is taken: in its window, about someone listed, with name and contact, a unit's with its seal, unless it says it is anonymous. */
export function mayObject(objecting: Objecting): Result<null, ObjectionRefusal> {
  const { now, firstDay, objectionsCloseAt, isListed } = objecting
  const opensAt = startOfDay(firstDay)
  if (!isListed) return refuse({ kind: 'not-on-the-list' })
  if (now < opensAt) return refuse({ kind: 'objections-not-open', opensAt })
  return now >= objectionsCloseAt ? refuse({ kind: 'objections-closed', closedAt: objectionsCloseAt }) : signed(objecting)
}
