import type { Handlers } from '../gateway/handler'
import { draft, save } from './edit-story'
import { listForDesk, listStories, readDraft, showStory } from './read-story'
import { release, withdraw } from './release-story'

export const storyHandlers: Handlers<'story'> = {
  'story.list': listStories,
  'story.page': showStory,
  'story.desk': listForDesk,
  'story.draft': draft,
  'story.read': readDraft,
  'story.save': save,
  'story.release': release,
  'story.withdraw': withdraw,
}
