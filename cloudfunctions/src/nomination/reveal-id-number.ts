import { randomUUID } from 'node:crypto'
import { accept, refuse } from '@shared/basics/result'
import type { Handler } from '../gateway/handler'
import { openIdNumber } from './id-number-vault'
import { readFor } from './reader'
import { idNumberReads } from './store'

/** The read is logged before the number is shown. */
export const revealIdNumber: Handler<'nomination.revealIdNumber'> = async ({ input, caller, personId, now }) => {
  const reading = await readFor(caller, input.nominationId)
  if (!reading) return refuse({ kind: 'no-such-nomination' })
  const sealed = reading.nomination.idNumber
  if (!sealed) return refuse({ kind: 'no-id-number' })
  await idNumberReads.add({ _id: randomUUID(), nominationId: input.nominationId, personId, purpose: input.purpose, at: now })
  return accept({ idNumber: openIdNumber(sealed) })
}
