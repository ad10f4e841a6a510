import type { StorySection } from '@shared/story/contract'
import type { Revised } from '../ledger/record-act'
import { collection } from '../platform/collection'

/** 先进事迹, with its life from draft to release. `_id` is made of the nomination: one story each. */
export interface StoryDocument extends Revised {
  campaignId: string
  nominationId: string
  name: string
  trade: string
  unitName: string
  title: string
  lead: string
  sections: StorySection[]
  state: 'draft' | 'released' | 'withdrawn'
  /** Person id of who proposed the release of this very revision; '' when nobody has. */
  proposedBy: string
  /** Person ids of the two who appointed that officer. */
  proposerAppointedBy: string[]
  releasedAt: number
}

export const stories = collection<StoryDocument>('stories')

export const storyIdOf = (nominationId: string): string => `s_${nominationId}`

/** The released story about a nominee, or null. */
export async function releasedStoryOf(nominationId: string): Promise<StoryDocument | null> {
  const story = await stories.get(storyIdOf(nominationId))
  return story?.state === 'released' ? story : null
}
