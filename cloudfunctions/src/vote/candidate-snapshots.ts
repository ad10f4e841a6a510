import type { CandidatePage, CandidateView } from '@shared/vote/contract'
import { campaigns } from '../campaign/store'
import { command } from '../platform/collection'
import { snapshotOf } from '../snapshot/snapshot'
import { releasedStoryOf } from '../story/store'
import { candidateView } from './candidate-view'
import { candidates, candidatesOf } from './store'

const isPublic = async (campaignId: string): Promise<boolean> => (await campaigns.find({ where: { _id: campaignId, announcedAt: command.gt(0) }, fields: ['announcedAt'], limit: 1 })).length > 0

/** Everyone on the ballot of a campaign, by number. */
export const candidateListSnapshots = snapshotOf<CandidateView[]>('candidates', async campaignId => ((await isPublic(campaignId)) ? (await candidatesOf(campaignId)).map(candidateView) : null))

/** By candidate. */
export const candidateSnapshots = snapshotOf<CandidatePage>('candidate', async candidateId => {
  const found = await candidates.get(candidateId)
  if (!found) return null
  const { campaignId, honours, achievements, deeds } = found
  const story = await releasedStoryOf(found.nominationId)
  return { ...candidateView(found), campaignId, honours, achievements, deeds, storyId: story?._id ?? null }
})
