import { accept, refuse } from '@shared/basics/result'
import { readMinutes } from '@shared/story/read-minutes'
import type { DeskStory } from '@shared/story/contract'
import { command } from '../platform/collection'
import { pageById } from '../platform/page-by-id'
import type { Handler } from '../gateway/handler'
import { stories, storyDrafts, type StoryDocument } from './store'
import { hasConsent, storyDraft } from './story-view'

/** Words that the person has taken back are not read any more, by editors neither. */
export const readDraft: Handler<'story.read'> = async ({ input, personId }) => {
  const story = await stories.get(input.storyId)
  if (!story) return refuse({ kind: 'no-such-story' })
  return (await hasConsent(story.nominationId)) ? accept(await storyDraft(story, personId)) : refuse({ kind: 'consent-missing' })
}

const deskStory = (story: StoryDocument, written = story as Pick<StoryDocument, 'title' | 'lead' | 'column' | 'series' | 'part' | 'cover' | 'sections'>): DeskStory => {
  const { _id, name, trade, state, proposed, takenBackAt } = story
  return { storyId: _id, name, trade, title: takenBackAt > 0 ? '' : written.title, column: written.column, readMinutes: readMinutes(written), state, isProposed: proposed !== null }
}

export const listForDesk: Handler<'story.desk'> = async ({ input }) => {
  const { items, next } = await pageById(stories, { campaignId: input.campaignId }, input)
  const drafts = items.length > 0 ? await storyDrafts.find({ where: { _id: command.in(items.map(({ _id }) => _id)) }, limit: 100 }) : []
  return accept({ items: items.map(story => deskStory(story, drafts.find(({ _id }) => _id === story._id)?.written)), next })
}
