import type { StoryCard, StoryDraft, StoryPage } from '@shared/story/contract'
import { readMinutes } from '@shared/story/read-minutes'
import { campaigns, readCampaign } from '../campaign/store'
import { hasConsented } from '../nomination/consent-store'
import { nominations } from '../nomination/store'
import type { StoryDocument } from './store'

export const storyCard = ({ _id, title, lead, name, trade, sections, releasedAt }: StoryDocument): StoryCard => ({ storyId: _id, title, lead, name, trade, readMinutes: readMinutes(sections), releasedAt: releasedAt || null })

/** The title a person carries, once named. */
async function honourTitleOf({ campaignId, nominationId }: StoryDocument): Promise<string | null> {
  const [nomination, campaign] = await Promise.all([nominations.get(nominationId), campaigns.get(campaignId)])
  return nomination?.status === 'honoured' && campaign ? readCampaign(campaign).charter.honourTitle : null
}

export async function storyPage(story: StoryDocument): Promise<StoryPage> {
  const { campaignId, nominationId, unitName, sections } = story
  return { ...storyCard(story), campaignId, nominationId, unitName, honourTitle: await honourTitleOf(story), sections }
}

/** Whether the person agrees, now, that a story may be published. */
export const hasConsent = (nominationId: string): Promise<boolean> => hasConsented(nominationId, 'story')

export async function storyDraft(story: StoryDocument, personId: string): Promise<StoryDraft> {
  const { revision, state, proposedBy, nominationId } = story
  const consent = (await hasConsent(nominationId)) ? 'given' : 'missing'
  return { ...(await storyPage(story)), revision, state, consent, proposedByMe: proposedBy === personId, releaseProposed: proposedBy !== '' }
}
