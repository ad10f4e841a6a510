import type { StoryState, WordsCheck } from '@shared/story/contract'
import type { Written } from '@shared/story/written'
import type { Revised } from '../ledger/record-act'
import { collection } from '../platform/collection'

/** A release that waits for its second officer. */
export interface ProposedRelease {
  written: Written
  personId: string
  /** Person ids of the two who appointed that officer. */
  appointedBy: string[]
  words: WordsCheck
  at: number
}

/** 先进事迹, with its life from draft to release. `_id` is made of the nomination: one story each. What is `Written` is what the public reads. */
export interface StoryDocument extends Revised, Written {
  campaignId: string
  nominationId: string
  name: string
  trade: string
  unitName: string
  state: StoryState
  proposed: ProposedRelease | null
  /** 0 until it is released; a correction keeps the day. */
  releasedAt: number
  /** 0 while it is not withdrawn. */
  withdrawnAt: number
  withdrawnBecause: string
  /** When the person took their consent back; 0 while they have not. */
  takenBackAt: number
}

/** What is being written; `_id` is the story's. Autosaved, so not an act. */
export interface StoryDraftDocument {
  _id: string
  draftRevision: number
  written: Written
  savedAt: number
  /** The request that saved it, so that a retry is not taken for a colleague's edit. */
  requestId: string
}

export const stories = collection<StoryDocument>('stories')
export const storyDrafts = collection<StoryDraftDocument>('storyDrafts')

export const storyIdOf = (nominationId: string): string => `s_${nominationId}`

/** The released story about a nominee, or null. */
export async function releasedStoryOf(nominationId: string): Promise<StoryDocument | null> {
  const story = await stories.get(storyIdOf(nominationId))
  return story?.state === 'released' ? story : null
}
