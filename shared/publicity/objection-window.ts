import { startOfDay } from '../basics/shanghai-time'
import { accept, refuse, type Result } from '../basics/result'

export interface Objecting {
  now: number
  firstDay: string
  /** Exclusive. */
  objectionsCloseAt: number
  kind: 'person' | 'unit' | 'anonymous'
  name: string
  contact: string
  isListed: boolean
}

export type ObjectionRefusal =
  | { kind: 'not-on-the-list' }
  | { kind: 'objections-not-open'; opensAt: number }
  | { kind: 'objections-closed'; closedAt: number }
  | { kind: 'name-and-contact-missing' }

/** Whether an objection is taken: in its window, about someone listed, signed with name and contact unless it says it is anonymous. */
export function mayObject({ now, firstDay, objectionsCloseAt, kind, name, contact, isListed }: Objecting): Result<null, ObjectionRefusal> {
  const opensAt = startOfDay(firstDay)
  if (now < opensAt) return refuse({ kind: 'objections-not-open', opensAt })
  if (now >= objectionsCloseAt) return refuse({ kind: 'objections-closed', closedAt: objectionsCloseAt })
  if (!isListed) return refuse({ kind: 'not-on-the-list' })
  const signed = name.trim() !== '' && contact.trim() !== ''
  return kind === 'anonymous' || signed ? accept(null) : refuse({ kind: 'name-and-contact-missing' })
}
