import { refuse } from '@shared/basics/result'
import type { NominationStatus } from '@shared/nomination/status'
import { recordActIn } from '../ledger/record-act'
import { collection, type Transaction } from '../platform/collection'
import { countAtCity } from './city-counts'
import { moved } from './move-nomination'
import { nominations, type NominationDocument } from './store'
import { hashesOf } from './supporters'
import { tellPeople } from './tell-people'

/** Which file stands for a nominee before the city; `_id` is campaign:hash, so that of two that arrive at once one leads. */
interface NomineeLeadDocument {
  _id: string
  nominationId: string
}

export const nomineeLeads = collection<NomineeLeadDocument>('nomineeLeads')
const leadIdOf = (campaignId: string, hash: string) => `${campaignId}:${hash}`

/** The number is hashed under a new key: whichever file led under the old hash leads under the new one. */
export async function followLead({ campaignId, idNumberHash }: Pick<NominationDocument, 'campaignId' | 'idNumberHash'>, hash: string): Promise<void> {
  const lead = idNumberHash ? await nomineeLeads.get(leadIdOf(campaignId, idNumberHash)) : null
  if (lead) await nomineeLeads.add({ _id: leadIdOf(campaignId, hash), nominationId: lead.nominationId })
}

/** A file at one of these ends leads no more. */
const freed: NominationStatus[] = ['withdrawn', 'declined', 'upheld', 'lapsed', 'nomineeRefused', 'joined']

/** The other file of the same nominee that is before the city already; null where this is the first. */
async function leadOf(transaction: Transaction, file: NominationDocument): Promise<NominationDocument | null> {
  for (const hash of hashesOf(file)) {
    const lead = await transaction.get(nomineeLeads, leadIdOf(file.campaignId, hash))
    const leading = lead && lead.nominationId !== file._id ? await transaction.get(nominations, lead.nominationId) : null
    if (leading && !freed.includes(leading.status)) return leading
  }
  return null
}

/** One nominee, several supporters: within the act that brings a file before the city, it leads, or is joined to the one that does. */
export async function joinOrLead(transaction: Transaction, file: NominationDocument, now: number): Promise<void> {
  if (file.status !== 'underReview' || file.idNumberHash === '') return
  const lead = await leadOf(transaction, file)
  if (!lead) return transaction.put(nomineeLeads, { _id: leadIdOf(file.campaignId, file.idNumberHash), nominationId: file._id })
  const joined = await recordActIn<NominationDocument, { kind: string }>(transaction, {
    collection: nominations, id: file._id, act: 'join', by: 'timer', personId: '', at: now,
    decide: current => current ? moved(current, { act: 'join', at: now, organisationName: '', changes: { leadId: lead._id } }) : refuse({ kind: 'no-such-nomination' }),
  })
  if (!joined.ok) return
  await countAtCity(transaction, file, joined.value)
  await tellPeople(transaction, joined.value)
}
