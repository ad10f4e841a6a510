import { inListOrder } from '../publicity/compose-notice'
import type { ListedPerson, MovedUp, PublicityNotice } from '../publicity/contract'

type List = Pick<PublicityNotice, 'listed' | 'removed' | 'movedUp' | 'order'>

/** Who takes the place, with their public lines and their own days. */
export interface Successor {
  person: ListedPerson
  days: Pick<MovedUp, 'firstDay' | 'lastDay' | 'objectionsCloseAt'>
}

/** 除名: somebody leaves the list by the next number, and whoever follows stands in their place. Who is off already changes nothing. */
export function strike<Of extends List>(list: Of, candidateId: string, successor: Successor | null): Of {
  const gone = list.listed.find(one => one.candidateId === candidateId)
  if (!gone) return list
  const amendment = list.removed.length + 1
  const stays = list.listed.filter(one => one !== gone)
  const removed = [...list.removed, { name: gone.name, reason: '异议成立', amendment }]
  if (!successor) return { ...list, listed: stays, removed }
  const { person, days } = successor
  return { ...list, removed, listed: inListOrder(list.order, [...stays, person]), movedUp: [...list.movedUp, { candidateId: person.candidateId, name: person.name, amendment, ...days }] }
}
