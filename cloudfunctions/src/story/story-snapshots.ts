import type { StoryCard, StoryPage } from '@shared/story/contract'
import { snapshotOf } from '../snapshot/snapshot'
import { stories } from './store'
import { storyCards, storyPage } from './story-view'

/** A released story in the list, with what it is looked for by. */
export interface ListedStory {
  card: StoryCard
  campaignId: string
  unitName: string
}

const mostListed = 1000

/** Every released story, the newest thousand, newest first. There is one such list: `everyStory`. */
export const storyListSnapshots = snapshotOf<ListedStory[]>('stories', async () => {
  const found = await stories.find({ where: { state: 'released' }, orderBy: [['releasedAt', 'desc'], ['_id', 'asc']], limit: mostListed })
  const cards = await storyCards(found)
  return found.flatMap(({ campaignId, unitName }, place) => (cards[place] ? [{ card: cards[place], campaignId, unitName }] : []))
})

export const everyStory = 'every'

/** By story; none of one that is not released. */
export const storySnapshots = snapshotOf<StoryPage>('story', async storyId => {
  const story = await stories.get(storyId)
  return story?.state === 'released' ? storyPage(story) : null
})
