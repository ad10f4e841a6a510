import { command } from '../platform/collection'
import { idNumberHashes } from './id-number-vault'
import { nominations, type NominationDocument } from './store'

/** Whether the same person, by ID number, has another self-nomination on its way: one by other hands is looked at by people, not refused. */
export async function isNominatedElsewhere({ _id, campaignId, channel }: NominationDocument, idNumber: string): Promise<boolean> {
  if (channel !== 'self') return false
  const where = { campaignId, idNumberHash: command.in(idNumberHashes(idNumber)), channel, _id: command.neq(_id), status: command.nin(['withdrawn', 'declined']) }
  return (await nominations.count(where)) > 0
}
