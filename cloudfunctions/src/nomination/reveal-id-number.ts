import { randomUUID } from 'node:crypto'
import { accept, refuse } from '@shared/basics/result'
import type { Caller } from '../gateway/caller'
import type { Handler } from '../gateway/handler'
import { openIdNumber } from './id-number-vault'
import { readFor } from './reader'
import { idNumberReads, type NominationDocument } from './store'

/** The office from which the caller sees the file. */
export async function officeAt(nomination: Pick<NominationDocument, 'recommenderId' | 'organisationId'>, caller: Caller): Promise<{ name: string; organisationName: string }> {
  const offices = (await caller.held()).filter(({ post }) => post === 'officer')
  const inTheWay = offices.find(({ organisationId }) => [nomination.recommenderId, nomination.organisationId].includes(organisationId))
  return inTheWay ?? offices.find(({ role }) => role === 'cityOfficer') ?? { name: '', organisationName: '' }
}

/** The read is logged before the number is shown. */
export const revealIdNumber: Handler<'nomination.revealIdNumber'> = async ({ input, caller, personId, now }) => {
  const reading = await readFor(caller, input.nominationId)
  if (!reading) return refuse({ kind: 'no-such-nomination' })
  const sealed = reading.nomination.idNumber
  if (!sealed) return refuse({ kind: 'no-id-number' })
  const { name, organisationName } = await officeAt(reading.nomination, caller)
  await idNumberReads.add({ _id: randomUUID(), nominationId: input.nominationId, personId, name, organisationName, purpose: input.purpose, at: now })
  return accept({ idNumber: openIdNumber(sealed) })
}
