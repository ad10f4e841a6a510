import type { NominationCard } from '@shared/nomination/contract'
import { ownerAs, type Reader } from '@shared/nomination/may-read'
import { secondLookDue } from '@shared/nomination/second-look-due'
import { currentCampaign } from '../campaign/cached-campaign'
import { command } from '../platform/collection'
import { statusOfLead } from './shown-status'
import { nominations, type NominationDocument } from './store'
import { wantingAnEye } from './text-check-store'

const flagsOf = ({ softReasons, quotaReason, version, status, secondLook }: NominationDocument, now: number): NominationCard['flags'] => [
  ...(secondLookDue({ status, secondLook }, now) === 'late' ? (['second-look-late'] as const) : []),
  ...(Object.values(softReasons).some(Boolean) ? (['soft-reason'] as const) : []),
  ...(quotaReason ? (['over-quota'] as const) : []),
  ...(version > 1 ? (['resubmitted'] as const) : []),
]

/** The card for this reader: the nominee and the city see a joined file as such, everybody else where the nominee's other file stands. */
export async function cardOf(nomination: NominationDocument, reader: Reader, now: number): Promise<NominationCard> {
  const { _id, campaignId, name, trade, unitName, channel, nomineeKind, recommenderName, submittedAt } = nomination
  const owner = ownerAs(nomination, reader)
  const campaign = await currentCampaign(campaignId, now)
  const status = owner === 'nominee' || reader.isCityOfficer ? nomination.status : await statusOfLead(nomination)
  return { nominationId: _id, campaignId, campaignTitle: campaign?.charter.title ?? '', name, trade, unitName, channel, nomineeKind, seenAs: owner ?? 'officer', status, recommenderName: recommenderName ?? '', submittedAt: submittedAt || null, flags: flagsOf(nomination, now) }
}

/** The fields a card is made of: lists do not read the accounts. */
export const cardFields = ['campaignId', 'name', 'trade', 'unitName', 'channel', 'status', 'recommenderName', 'submittedAt', 'softReasons', 'quotaReason', 'version', 'idNumberHash', 'nomineeKind', 'personId', 'nomineeId', 'organisationId', 'leadId', 'secondLook']

async function twiceNominated(campaignId: string, files: NominationDocument[]): Promise<(file: NominationDocument) => boolean> {
  const hashes = files.map(({ idNumberHash }) => idNumberHash).filter(Boolean)
  const alike = hashes.length > 0 ? await nominations.find({ where: { campaignId, idNumberHash: command.in(hashes), status: command.neq('withdrawn') }, fields: ['idNumberHash'], limit: 1000 }) : []
  return ({ _id, idNumberHash }) => alike.some(other => other.idNumberHash === idNumberHash && other._id !== _id)
}

/** Cards for those who decide. The city's are flagged where the same nominee has another file that was not withdrawn; nobody who recommends is told. */
export async function deskCards(campaignId: string, files: NominationDocument[], reader: Reader, now: number): Promise<NominationCard[]> {
  const isTwice = reader.isCityOfficer ? await twiceNominated(campaignId, files) : () => false
  const toLookAt = await wantingAnEye(files)
  return Promise.all(files.map(async file => {
    const card = await cardOf(file, reader, now)
    return { ...card, flags: [...card.flags, ...(isTwice(file) ? ['same-person' as const] : []), ...(toLookAt.has(file._id) ? ['words-to-look-at' as const] : [])] }
  }))
}
