import { accept, refuse } from '@shared/basics/result'
import type { CallRefusal } from '@shared/contract'
import { draftFromDossier } from '@shared/story/draft-from-dossier'
import type { Handler } from '../gateway/handler'
import { recordAct } from '../ledger/record-act'
import { nominations } from '../nomination/store'
import { stories, storyIdOf, type StoryDocument } from './store'
import { hasConsent, storyDraft } from './story-view'

/** Makes the draft out of the dossier, or gives the story that is there already. A file that has not come before the city is not the city's to read. */
export const draft: Handler<'story.draft'> = async ({ input, personId, now }) => {
  const nomination = await nominations.get(input.nominationId)
  if (!nomination || nomination.version === 0 || nomination.reach < 3) return refuse({ kind: 'no-such-nomination' })
  if (!(await hasConsent(input.nominationId))) return refuse({ kind: 'consent-missing' })
  const { campaignId, name, trade, unitName, answers } = nomination
  const written = draftFromDossier({ name, trade, unitName, deeds: answers['deeds'] ?? '', account: answers['dossier'] ?? '', achievements: answers['achievements'] ?? '', honours: answers['honours'] ?? '' })
  const existing = await stories.get(storyIdOf(input.nominationId))
  if (existing && existing.state !== 'withdrawn') return accept(await storyDraft(existing, personId))
  const story = { campaignId, nominationId: input.nominationId, name, trade, unitName, ...written, state: 'draft' as const, proposedBy: '', proposerAppointedBy: [], releasedAt: 0 }
  const kept = await recordAct<StoryDocument, never>({ collection: stories, id: storyIdOf(input.nominationId), act: 'draft-story', by: 'cityOfficer', personId, at: now, requestId: input.requestId, decide: () => accept(story) })
  return kept.ok ? accept(await storyDraft(kept.value, personId)) : kept
}

/** An edit takes back a release that was proposed: the second officer releases what they have read. */
export const save: Handler<'story.save'> = async ({ input, personId, now }) => {
  const { title, lead, sections } = input
  const kept = await recordAct<StoryDocument, CallRefusal<'story.save'>>({
    collection: stories, id: input.storyId, act: 'edit-story', by: 'cityOfficer', personId, at: now, requestId: input.requestId,
    decide: current => {
      if (!current) return refuse({ kind: 'no-such-story' })
      if (current.state === 'released') return refuse({ kind: 'already-released' })
      if (current.revision !== input.revision) return refuse({ kind: 'changed-meanwhile' })
      return accept({ ...current, title, lead, sections, proposedBy: '', proposerAppointedBy: [] })
    },
  })
  return kept.ok ? accept(await storyDraft(kept.value, personId)) : kept
}
