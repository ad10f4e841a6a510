import type { NominationCard } from '@shared/nomination/contract'
import { currentCampaign } from '../campaign/cached-campaign'
import { command } from '../platform/collection'
import { nominations, type NominationDocument } from './store'

const flagsOf = ({ softReasons, quotaReason, version }: NominationDocument): NominationCard['flags'] => [
  ...(Object.values(softReasons).some(Boolean) ? (['soft-reason'] as const) : []),
  ...(quotaReason ? (['over-quota'] as const) : []),
  ...(version > 1 ? (['resubmitted'] as const) : []),
]

export async function cardOf(nomination: NominationDocument, now: number): Promise<NominationCard> {
  const { _id, campaignId, name, trade, unitName, channel, status, recommenderName, submittedAt } = nomination
  const campaign = await currentCampaign(campaignId, now)
  return { nominationId: _id, campaignId, campaignTitle: campaign?.charter.title ?? '', name, trade, unitName, channel, status, recommenderName: recommenderName ?? '', submittedAt: submittedAt || null, flags: flagsOf(nomination) }
}

/** The fields a card is made of: lists do not read the accounts. */
export const cardFields = ['campaignId', 'name', 'trade', 'unitName', 'channel', 'status', 'recommenderName', 'submittedAt', 'softReasons', 'quotaReason', 'version', 'idNumberHash']

/** Cards for those who decide: flagged where the same person, by ID number, has another file that was not withdrawn. */
export async function deskCards(campaignId: string, files: NominationDocument[], now: number): Promise<NominationCard[]> {
  const hashes = files.map(({ idNumberHash }) => idNumberHash).filter(Boolean)
  const alike = hashes.length > 0 ? await nominations.find({ where: { campaignId, idNumberHash: command.in(hashes), status: command.neq('withdrawn') }, fields: ['idNumberHash'], limit: 1000 }) : []
  const isTwice = ({ _id, idNumberHash }: NominationDocument) => alike.some(other => other.idNumberHash === idNumberHash && other._id !== _id)
  return Promise.all(files.map(async file => {
    const card = await cardOf(file, now)
    return isTwice(file) ? { ...card, flags: [...card.flags, 'same-person' as const] } : card
  }))
}
