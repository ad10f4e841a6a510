import { accept, refuse } from '@shared/basics/result'
import type { CallRefusal } from '@shared/contract'
import type { Handler } from '../gateway/handler'
import { recordAct } from '../ledger/record-act'
import { unpublishFiles } from '../nomination/materials/publish-files'
import { stories, type StoryDocument } from './store'
import { storyDraft } from './story-view'

/** A story that nobody reads any more, from now on. */
export const withdrawnAt = (current: StoryDocument, at: number, withdrawnBecause: string): StoryDocument => ({ ...current, state: 'withdrawn', proposed: null, releasedAt: 0, withdrawnAt: at, withdrawnBecause })

/** 撤下 at once, by one officer: withdrawing harms nobody. Its pictures leave public storage with it. */
export const withdraw: Handler<'story.withdraw'> = async ({ input, personId, now }) => {
  const kept = await recordAct<StoryDocument, CallRefusal<'story.withdraw'>>({
    collection: stories, id: input.storyId, act: 'withdraw-story', by: 'cityOfficer', personId, at: now, requestId: input.requestId,
    decide: current => {
      if (!current) return refuse({ kind: 'no-such-story' })
      return current.revision === input.revision ? accept(withdrawnAt(current, now, input.reason)) : refuse({ kind: 'changed-meanwhile' })
    },
  })
  if (!kept.ok) return kept
  await unpublishFiles(kept.value.nominationId, { purpose: 'story' })
  return accept(await storyDraft(kept.value, personId))
}
