import { accept, refuse } from '@shared/basics/result'
import type { CallRefusal } from '@shared/contract'
import { maySecond } from '@shared/identity/may-second'
import { whyNotRelease } from '@shared/story/may-release'
import type { Handler } from '../gateway/handler'
import { heldAs } from '../identity/held-as'
import { recordAct } from '../ledger/record-act'
import { stories, type StoryDocument } from './store'
import { hasConsent, storyDraft } from './story-view'

/** The first officer's call proposes, a second officer's call releases. */
export const release: Handler<'story.release'> = async ({ input, caller, personId, now }) => {
  const story = await stories.get(input.storyId)
  if (!story) return refuse({ kind: 'no-such-story' })
  const refusal = whyNotRelease({ ...story, consented: await hasConsent(story.nominationId) })
  if (refusal) return refuse(refusal)
  const { appointedBy } = await heldAs(caller, 'cityOfficer')
  const kept = await recordAct<StoryDocument, CallRefusal<'story.release'>>({
    collection: stories, id: input.storyId, act: story.proposedBy === '' ? 'propose-story' : 'release-story', by: 'cityOfficer', personId, at: now, requestId: input.requestId,
    decide: current => {
      if (!current) return refuse({ kind: 'no-such-story' })
      if (current.state === 'released') return refuse({ kind: 'already-released' })
      if (current.revision !== input.revision) return refuse({ kind: 'changed-meanwhile' })
      if (current.proposedBy === '') return accept({ ...current, proposedBy: personId, proposerAppointedBy: appointedBy })
      const allowed = maySecond({ proposer: current.proposedBy, proposerAppointedBy: current.proposerAppointedBy, seconder: personId })
      return allowed.ok ? accept({ ...current, state: 'released', releasedAt: now }) : allowed
    },
  })
  return kept.ok ? accept(await storyDraft(kept.value, personId)) : kept
}

/** Taken back at once, by one officer: withdrawing harms nobody. */
export const withdraw: Handler<'story.withdraw'> = async ({ input, personId, now }) => {
  const kept = await recordAct<StoryDocument, CallRefusal<'story.withdraw'>>({
    collection: stories, id: input.storyId, act: 'withdraw-story', by: 'cityOfficer', personId, at: now, requestId: input.requestId,
    decide: current => {
      if (!current) return refuse({ kind: 'no-such-story' })
      return current.revision === input.revision ? accept({ ...current, state: 'withdrawn', proposedBy: '', proposerAppointedBy: [], releasedAt: 0 }) : refuse({ kind: 'changed-meanwhile' })
    },
  })
  return kept.ok ? accept(await storyDraft(kept.value, personId)) : kept
}
