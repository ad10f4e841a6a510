import { audienceOf, messageFor } from '@shared/nomination/message-for'
import type { TrailAct } from '@shared/nomination/history'
import { tell } from '../inbox/store'
import type { Transaction } from '../platform/collection'
import type { NominationDocument } from './store'
import { enterPool } from './talent-pool-store'

/** Whoever a file belongs to: who opened it, and the person it is about. */
export const peopleOf = ({ personId, nomineeId }: NominationDocument): string[] => [...new Set([personId, nomineeId ?? ''])].filter(Boolean)

const hearers = (nomination: NominationDocument, act: TrailAct): string[] => {
  const audience = audienceOf(act)
  if (act === 'return' && nomination.channel === 'public') return peopleOf(nomination).filter(personId => personId !== nomination.personId)
  if (audience === 'everybody') return peopleOf(nomination)
  return [audience === 'nominee' ? (nomination.nomineeId ?? '') : nomination.personId].filter(Boolean)
}

/** Who vouched in their own name hears how it goes, and not why: the reasons are the nominee's. */
const reasonsFor = ({ channel, personId, nomineeId, reasons }: NominationDocument, hearer: string) => (channel === 'public' && hearer === personId && hearer !== nomineeId ? [] : reasons)

/** Within an act that left a mark on the trail: its people are told what it means for them. */
export async function tellPeople(transaction: Transaction, next: NominationDocument): Promise<void> {
  const mark = next.trail[next.trail.length - 1]
  if (!mark) return
  await enterPool(transaction, next, mark.at)
  for (const personId of hearers(next, mark.act)) {
    const words = messageFor({ act: mark.act, organisationName: mark.organisationName, name: next.name, reasons: reasonsFor(next, personId) })
    if (words) await tell(transaction, { personId, nominationId: next._id, at: mark.at, occasion: String(next.revision) }, words)
  }
}
