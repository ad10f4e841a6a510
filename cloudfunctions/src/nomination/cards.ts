import type { NominationCard } from '@shared/nomination/contract'
import { currentCampaign } from '../campaign/cached-campaign'
import type { NominationDocument } from './store'

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
export const cardFields = ['campaignId', 'name', 'trade', 'unitName', 'channel', 'status', 'recommenderName', 'submittedAt', 'softReasons', 'quotaReason', 'version']
