import { accept, refuse } from '@shared/basics/result'
import { command } from '../platform/collection'
import { pageById } from '../platform/page-by-id'
import type { Handler } from '../gateway/handler'
import { stories } from './store'
import { storyCard, storyDraft, storyPage } from './story-view'

/** Newest first; the key of a page is release time and id. */
const pageKey = (story: { releasedAt: number; _id: string }) => `${story.releasedAt}|${story._id}`

const olderThan = (after: string | undefined) => {
  const [releasedAt, id] = (after ?? '').split('|')
  return releasedAt && id ? command.or({ releasedAt: command.lt(Number(releasedAt)) }, { releasedAt: Number(releasedAt), _id: command.gt(id) }) : null
}

export const listStories: Handler<'story.list'> = async ({ input }) => {
  const older = olderThan(input.after)
  const released = { state: 'released', ...(input.campaignId ? { campaignId: input.campaignId } : {}) }
  const found = await stories.find({ where: older ? command.and(released, older) : released, orderBy: [['releasedAt', 'desc'], ['_id', 'asc']], limit: input.limit + 1 })
  const shown = found.slice(0, input.limit)
  const last = shown[shown.length - 1]
  return accept({ items: shown.map(storyCard), next: found.length > input.limit && last ? pageKey(last) : null })
}

export const showStory: Handler<'story.page'> = async ({ input }) => {
  const story = await stories.get(input.storyId)
  return story?.state === 'released' ? accept(await storyPage(story)) : refuse({ kind: 'no-such-story' })
}

export const readDraft: Handler<'story.read'> = async ({ input, personId }) => {
  const story = await stories.get(input.storyId)
  return story ? accept(await storyDraft(story, personId)) : refuse({ kind: 'no-such-story' })
}

export const listForDesk: Handler<'story.desk'> = async ({ input }) => {
  const { items, next } = await pageById(stories, { campaignId: input.campaignId }, input)
  return accept({ items: items.map(story => ({ ...storyCard(story), state: story.state })), next })
}
