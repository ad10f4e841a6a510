import { accept, refuse } from '@shared/basics/result'
import type { CallParsed } from '@shared/contract'
import { readMinutes } from '@shared/story/read-minutes'
import type { DeskStory } from '@shared/story/contract'
import { command } from '../platform/collection'
import { containing } from '../platform/containing'
import { pageById } from '../platform/page-by-id'
import type { Handler } from '../gateway/handler'
import { stories, storyDrafts, type StoryDocument } from './store'
import { hasConsent, storyCards, storyDraft, storyPage } from './story-view'

/** Newest first; the key of a page is release time and id. */
const pageKey = (story: { releasedAt: number; _id: string }) => `${story.releasedAt}|${story._id}`

const olderThan = (after: string | undefined) => {
  const [releasedAt, id] = (after ?? '').split('|')
  return releasedAt && id ? [command.or({ releasedAt: command.lt(Number(releasedAt)) }, { releasedAt: Number(releasedAt), _id: command.gt(id) })] : []
}

const telling = (search: string | undefined) => (search?.trim() ? [command.or(['title', 'lead', 'name', 'trade', 'unitName', 'series'].map(field => ({ [field]: containing(search) })))] : [])

const asked = ({ campaignId, column, series }: CallParsed<'story.list'>) => ({ state: 'released', ...(campaignId ? { campaignId } : {}), ...(column ? { column } : {}), ...(series ? { series } : {}) })

const inPartOrder = (one: StoryDocument, other: StoryDocument) => one.part - other.part || one.releasedAt - other.releasedAt

export const listStories: Handler<'story.list'> = async ({ input }) => {
  const found = await stories.find({ where: command.and([asked(input), ...telling(input.search), ...olderThan(input.after)]), orderBy: [['releasedAt', 'desc'], ['_id', 'asc']], limit: input.limit + 1 })
  const page = found.slice(0, input.limit)
  const last = page[page.length - 1]
  const items = await storyCards(input.series ? [...page].sort(inPartOrder) : page)
  return accept({ items, next: found.length > input.limit && last ? pageKey(last) : null })
}

export const showStory: Handler<'story.page'> = async ({ input }) => {
  const story = await stories.get(input.storyId)
  return story?.state === 'released' ? accept(await storyPage(story)) : refuse({ kind: 'no-such-story' })
}

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
