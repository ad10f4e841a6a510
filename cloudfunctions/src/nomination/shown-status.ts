import type { NominationStatus } from '@shared/nomination/status'
import { ownerOf, type Reading } from './reader'
import { nominations, type NominationDocument } from './store'

/** A file joined to another shows that one's status, so that nobody who recommends learns by it of anybody else who did. */
export async function statusOfLead({ status, leadId }: Pick<NominationDocument, 'status' | 'leadId'>): Promise<NominationStatus> {
  const lead = status === 'joined' && leadId ? await nominations.get(leadId) : null
  return lead?.status ?? status
}

/** The nominee and the city know that the two are one. */
export const shownStatus = (reading: Reading): Promise<NominationStatus> =>
  ownerOf(reading) === 'nominee' || reading.places.includes('city') ? Promise.resolve(reading.nomination.status) : statusOfLead(reading.nomination)
