import type { Handlers } from '../gateway/handler'
import { draft, save } from './edit-story'
import { listStories, showStory } from './list-stories'
import { propose } from './propose-story'
import { listForDesk, readDraft } from './read-story'
import { release } from './release-story'
import { listPictures } from './story-pictures'
import { withdraw } from './withdraw-story'

export const storyHandlers: Handlers<'story'> = {
  'story.list': listStories,
  'story.page': showStory,
  'story.desk': listForDesk,
  'story.draft': draft,
  'story.read': readDraft,
  'story.save': save,
  'story.pictures': listPictures,
  'story.propose': propose,
  'story.release': release,
  'story.withdraw': withdraw,
}
