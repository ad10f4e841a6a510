import type { Supporter } from '@shared/nomination/nomination-file'
import { organisations } from '../identity/store'
import { command } from '../platform/collection'
import { idNumberHashes, openIdNumber } from './id-number-vault'
import { ownerOf, type Reading } from './reader'
import { nominations, type NominationDocument } from './store'

/** Who opened a file about somebody else, by name; '' on the nominee's own. */
export async function openerName({ channel, onBehalf, organisationId, asWritten, answers }: NominationDocument): Promise<string> {
  if (organisationId) return (await organisations.get(organisationId))?.name ?? ''
  const said = asWritten ?? answers
  if (onBehalf) return said['helperName'] ?? ''
  return channel === 'public' ? said['recommenderName'] ?? '' : ''
}

/** The hashes under which files of this nominee may stand: one for each live key; of a collective its own. */
export const hashesOf = ({ idNumber, idNumberHash }: Pick<NominationDocument, 'idNumber' | 'idNumberHash'>): string[] =>
  idNumber ? idNumberHashes(openIdNumber(idNumber)) : idNumberHash ? [idNumberHash] : []

const gone = ['withdrawn', 'nomineeRefused', 'lapsed', 'draft', 'awaitingNominee']
const fields = ['channel', 'onBehalf', 'organisationId', 'asWritten', 'answers', 'nomineeId']

async function alike({ nomination, places }: Reading, asNominee: boolean): Promise<NominationDocument[]> {
  const { campaignId, nomineeId } = nomination
  if (asNominee) return nominations.find({ where: { campaignId, nomineeId, status: command.nin(gone) }, fields, limit: 50 })
  const hashes = places.includes('city') ? hashesOf(nomination) : []
  return hashes.length > 0 ? nominations.find({ where: { campaignId, idNumberHash: command.in(hashes), reach: 3, status: command.nin(gone) }, fields, limit: 50 }) : []
}

const supporterOf = async (file: NominationDocument): Promise<Supporter> => ({ nominationId: file._id, channel: file.channel, name: file.onBehalf ? '' : await openerName(file) })

/** All who recommend this nominee: for the nominee, and for the city of those that have reached it. */
export async function supportersFor(reading: Reading): Promise<Supporter[]> {
  const asNominee = ownerOf(reading) === 'nominee'
  if (!asNominee && !reading.places.includes('city')) return []
  const others = (await alike(reading, asNominee)).filter(({ _id }) => _id !== reading.nomination._id)
  return Promise.all([reading.nomination, ...others].map(supporterOf))
}
