import type { Words } from '@/lib/words'

/** Listing stories is never refused. */
export const storiesTabWords: Words<'story.list'> = {}
