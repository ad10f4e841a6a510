import { accept, refuse } from '@shared/basics/result'
import type { CallParsed } from '@shared/contract'
import type { StoryCard } from '@shared/story/contract'
import type { Handler } from '../gateway/handler'
import { containing } from '../platform/containing'
import { everyStory, storyListSnapshots, storySnapshots, type ListedStory } from './story-snapshots'

type Asked = CallParsed<'story.list'>

/** Newest first; the key of a page is release time and id. */
const keyOf = ({ releasedAt, storyId }: StoryCard) => `${releasedAt ?? 0}|${storyId}`

const tells = (search: string | undefined) => {
  const words = search?.trim() ? containing(search) : null
  return ({ card: { title, lead, name, trade, series }, unitName }: ListedStory) => !words || [title, lead, name, trade, unitName, series].some(text => words.test(text))
}

const isOf = ({ campaignId, column, series }: Asked) => ({ card, ...story }: ListedStory) =>
  (!campaignId || story.campaignId === campaignId) && (!column || card.column === column) && (!series || card.series === series)

/** What comes after a key, as the list stands now: the story of the key itself may be gone. */
const isAfter = (after: string | undefined) => {
  const [releasedAt, storyId] = (after ?? '').split('|')
  return ({ card }: ListedStory) => !releasedAt || !storyId || (card.releasedAt ?? 0) < Number(releasedAt) || (card.releasedAt === Number(releasedAt) && card.storyId > storyId)
}

const inPartOrder = (one: StoryCard, other: StoryCard) => one.part - other.part || (one.releasedAt ?? 0) - (other.releasedAt ?? 0)

export const listStories: Handler<'story.list'> = async ({ input, now }) => {
  const all = (await storyListSnapshots.read(everyStory, now)) ?? []
  const rest = [isOf(input), tells(input.search), isAfter(input.after)].reduce((left, isMeant) => left.filter(isMeant), all)
  const page = rest.slice(0, input.limit).map(({ card }) => card)
  const last = page[page.length - 1]
  return accept({ items: input.series ? [...page].sort(inPartOrder) : page, next: rest.length > input.limit && last ? keyOf(last) : null })
}

export const showStory: Handler<'story.page'> = async ({ input, now }) => {
  const shown = await storySnapshots.read(input.storyId, now)
  return shown ? accept(shown) : refuse({ kind: 'no-such-story' })
}
