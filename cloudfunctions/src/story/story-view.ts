import type { StoryCard, StoryDraft, StoryPage } from '@shared/story/contract'
import { filesIn } from '@shared/story/files-in'
import { readMinutes } from '@shared/story/read-minutes'
import { shown } from '@shared/story/shown'
import { campaigns, readCampaign } from '../campaign/store'
import { hasConsented } from '../nomination/consent-store'
import { publishedPaths } from '../nomination/materials/publish-files'
import { nominations } from '../nomination/store'
import { storyDrafts, type StoryDocument, type StoryDraftDocument } from './store'
import { readsTheSame, writtenIn } from './written-in'

type Paths = ReadonlyMap<string, string>

const storyCard = (story: StoryDocument, paths: Paths): StoryCard => {
  const { title, lead, column, series, part, cover } = shown(writtenIn(story), materialId => paths.get(materialId) ?? null)
  const { _id, name, trade, releasedAt } = story
  return { storyId: _id, title, lead, column, series, part, cover, name, trade, readMinutes: readMinutes(writtenIn(story)), releasedAt: releasedAt || null }
}

/** Released stories in a list. */
export async function storyCards(stories: readonly StoryDocument[]): Promise<StoryCard[]> {
  const paths = await publishedPaths('story', stories.flatMap(({ cover }) => (cover ? [cover.materialId] : [])))
  return stories.map(story => storyCard(story, paths))
}

/** The title a person carries, once named. */
async function honourTitleOf({ campaignId, nominationId }: StoryDocument): Promise<string | null> {
  const [nomination, campaign] = await Promise.all([nominations.get(nominationId), campaigns.get(campaignId)])
  return nomination?.status === 'honoured' && campaign ? readCampaign(campaign).charter.honourTitle : null
}

/** A released story as the public reads it. */
export async function storyPage(story: StoryDocument): Promise<StoryPage> {
  const { campaignId, nominationId, unitName } = story
  const [paths, honourTitle] = await Promise.all([publishedPaths('story', filesIn(story).map(({ materialId }) => materialId)), honourTitleOf(story)])
  const { sections } = shown(writtenIn(story), materialId => paths.get(materialId) ?? null)
  return { ...storyCard(story, paths), campaignId, nominationId, unitName, honourTitle, sections }
}

/** Whether the person agrees, now, that a story may be published. */
export const hasConsent = (nominationId: string): Promise<boolean> => hasConsented(nominationId, 'story')

const proposalOf = ({ proposed }: StoryDocument, personId: string): StoryDraft['proposal'] =>
  proposed && { byMe: proposed.personId === personId, at: proposed.at, words: proposed.words, written: writtenIn(proposed.written) }

const draftOf = (story: StoryDocument): StoryDraftDocument => ({ _id: story._id, draftRevision: 0, written: writtenIn(story), savedAt: 0, requestId: '' })

/** A story as its editors see it. */
export async function storyDraft(story: StoryDocument, personId: string): Promise<StoryDraft> {
  const [draft, honourTitle] = await Promise.all([storyDrafts.get(story._id).then(found => found ?? draftOf(story)), honourTitleOf(story)])
  const { _id, campaignId, nominationId, name, trade, unitName, revision, state, releasedAt, withdrawnBecause } = story
  const { draftRevision, savedAt, written } = draft
  return {
    storyId: _id, campaignId, nominationId, name, trade, unitName, honourTitle, revision, state, releasedAt: releasedAt || null, withdrawnBecause,
    draftRevision, savedAt, written: writtenIn(written), isChanged: state !== 'released' || !readsTheSame(story, written), proposal: proposalOf(story, personId),
  }
}
