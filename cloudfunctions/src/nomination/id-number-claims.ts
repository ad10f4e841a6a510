import { accept, refuse, type Result } from '@shared/basics/result'
import { collection, command, type Transaction } from '../platform/collection'
import { idNumberHashes } from './id-number-vault'
import { nominations, type NominationDocument } from './store'

/** The self-nomination that an ID number stands in, in one campaign. */
interface IdNumberClaimDocument {
  _id: string
  nominationId: string
}

/** Erased with the file. */
export const idNumberClaims = collection<IdNumberClaimDocument>('idNumberClaims')
const claimId = (campaignId: string, hash: string) => `${campaignId}:${hash}`
/** A file at one of these ends keeps nobody from another. */
const freed = ['withdrawn', 'declined']

/** Whether the same person, by ID number, has another self-nomination on its way. One by other hands is looked at by people, not refused. */
export async function isNominatedElsewhere({ _id, campaignId, channel }: NominationDocument, idNumber: string): Promise<boolean> {
  if (channel !== 'self') return false
  const where = { campaignId, idNumberHash: command.in(idNumberHashes(idNumber)), channel, _id: command.neq(_id), status: command.nin(freed) }
  return (await nominations.count(where)) > 0
}

async function isHeldByAnother(transaction: Transaction, file: NominationDocument, hash: string): Promise<boolean> {
  const claim = await transaction.get(idNumberClaims, claimId(file.campaignId, hash))
  if (!claim || claim.nominationId === file._id) return false
  const holder = await transaction.get(nominations, claim.nominationId)
  return holder !== null && !freed.includes(holder.status)
}

/** Claims the number for this file within its submission: of two at the same moment one is refused. */
export async function claimIdNumber(transaction: Transaction, file: NominationDocument, idNumber: string | null): Promise<Result<null, { kind: 'already-nominated' }>> {
  if (file.channel !== 'self' || idNumber === null) return accept(null)
  for (const hash of idNumberHashes(idNumber)) if (await isHeldByAnother(transaction, file, hash)) return refuse({ kind: 'already-nominated' })
  await transaction.put(idNumberClaims, { _id: claimId(file.campaignId, file.idNumberHash), nominationId: file._id })
  return accept(null)
}
