import type { Campaign } from '../campaign/store'
import { nominations, type NominationDocument } from '../nomination/store'
import { windowOf } from '@shared/campaign/stage-view'
import { isRunning } from '@shared/campaign/campaign-state'
import type { ScoringTime } from '@shared/scoring/scoring-window'
import { command } from '../platform/collection'
import { candidateLists } from './store'

/** Everybody the review approved, whatever became of them since. */
const approvedOnce = ['approved', 'candidate', 'notChosen', 'publicised', 'honoured'] as const

const mostNominees = 1000

/** The nominees that stand before the experts, by name. Only what the experts weigh is read. */
export const nomineesOf = (campaignId: string, fields: string[] = []): Promise<NominationDocument[]> =>
  nominations.find({ where: { campaignId, status: command.in([...approvedOnce]) }, fields: ['name', 'trade', 'unitName', 'channel', 'personId', 'nomineeId', 'onBehalf', 'status', 'campaignId', ...fields], orderBy: [['_id', 'asc']], limit: mostNominees })

export const isBeforeExperts = ({ status }: NominationDocument): boolean => (approvedOnce as readonly string[]).includes(status)

export async function scoringTime(campaign: Campaign, now: number): Promise<ScoringTime> {
  const list = await candidateLists.get(campaign._id)
  return { stage: windowOf(campaign.charter, campaign.amendments, 'expertReview'), settledAt: list?.from === 'experts' ? list.settledAt : null, isRunning: isRunning(campaign.state), now }
}
