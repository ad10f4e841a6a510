import { accept, refuse } from '@shared/basics/result'
import type { CallParsed } from '@shared/contract'
import type { StoryCard } from '@shared/story/contract'
import type { Handler } from '../gateway/handler'
import { containing } from '../platform/containing'
import { pageAfter } from '../snapshot/page-after'
import { everyStory, storyListSnapshots, storySnapshots, type ListedStory } from './story-snapshots'

type Asked = CallParsed<'story.list'>

const tells = (search: string | undefined) => {
  const words = search?.trim() ? containing(search) : null
  return ({ card: { title, lead, name, trade, series }, unitName }: ListedStory) => !words || [title, lead, name, trade, unitName, series].some(text => words.test(text))
}

const isOf = ({ campaignId, column, series }: Asked) => ({ card, ...story }: ListedStory) =>
  (!campaignId || story.campaignId === campaignId) && (!column || card.column === column) && (!series || card.series === series)

const inPartOrder = (one: StoryCard, other: StoryCard) => one.part - other.part || (one.releasedAt ?? 0) - (other.releasedAt ?? 0)

export const listStories: Handler<'story.list'> = async ({ input, now }) => {
  const all = (await storyListSnapshots.read(everyStory, now)) ?? []
  const meant = all.filter(isOf(input)).filter(tells(input.search)).map(({ card }) => card)
  const { items, next } = pageAfter(meant, ({ releasedAt, storyId }) => ({ at: releasedAt ?? 0, id: storyId }), input)
  return accept({ items: input.series ? [...items].sort(inPartOrder) : items, next })
}

export const showStory: Handler<'story.page'> = async ({ input, now }) => {
  const shown = await storySnapshots.read(input.storyId, now)
  return shown ? accept(shown) : refuse({ kind: 'no-such-story' })
}
