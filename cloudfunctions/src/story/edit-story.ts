import { accept, refuse, type Result } from '@shared/basics/result'
import type { CallRefusal } from '@shared/contract'
import { draftFromDossier } from '@shared/story/draft-from-dossier'
import type { Call, Handler } from '../gateway/handler'
import { recordAct } from '../ledger/record-act'
import { nominations, type NominationDocument } from '../nomination/store'
import { command } from '../platform/collection'
import { stories, storyDrafts, storyIdOf, type StoryDocument, type StoryDraftDocument } from './store'
import { hasConsent, storyDraft } from './story-view'

/** A file that has not come before the city is not the city's to read; of one that was withdrawn or erased nothing is told. */
const isToldOf = (nomination: NominationDocument | null): nomination is NominationDocument =>
  nomination !== null && nomination.version > 0 && nomination.reach === 3 && !nomination.erasedAt && nomination.status !== 'withdrawn'

const firstDraft = ({ campaignId, _id, name, trade, unitName, answers }: NominationDocument): Omit<StoryDocument, '_id' | 'revision'> => ({
  ...draftFromDossier({ name, trade, unitName, deeds: answers['deeds'] ?? '', account: answers['dossier'] ?? '', achievements: answers['achievements'] ?? '', honours: answers['honours'] ?? '' }),
  campaignId, nominationId: _id, name, trade, unitName, state: 'draft', proposed: null, releasedAt: 0, withdrawnAt: 0, withdrawnBecause: '', takenBackAt: 0,
})

/** Makes the draft out of the dossier, or gives the story that is there already; one whose words were erased is made anew. */
export const draft: Handler<'story.draft'> = async ({ input, personId, now }) => {
  const nomination = await nominations.get(input.nominationId)
  if (!isToldOf(nomination)) return refuse({ kind: 'no-such-nomination' })
  if (!(await hasConsent(input.nominationId))) return refuse({ kind: 'consent-missing' })
  const existing = await stories.get(storyIdOf(input.nominationId))
  if (existing && existing.title !== '') return accept(await storyDraft(existing, personId))
  const kept = await recordAct<StoryDocument, never>({
    collection: stories, id: storyIdOf(input.nominationId), act: 'draft-story', by: 'cityOfficer', personId, at: now, requestId: input.requestId,
    decide: () => accept(firstDraft(nomination)),
  })
  return kept.ok ? accept(await storyDraft(kept.value, personId)) : kept
}

type Saving = Call<'story.save'>
type Refusal = CallRefusal<'story.save'>

const saved = ({ draftRevision, savedAt }: StoryDraftDocument) => accept({ draftRevision, savedAt })

/** Puts the draft in place of the one it was made from; false when that is no longer there. */
async function replaces({ storyId, draftRevision, written, requestId }: Saving['input'], now: number): Promise<boolean> {
  const next = { draftRevision: draftRevision + 1, savedAt: now, requestId }
  if (draftRevision === 0) return (await storyDrafts.add({ _id: storyId, written, ...next })).ok
  return (await storyDrafts.update({ _id: storyId, draftRevision }, { written: command.set(written), ...next })) === 1
}

/** A second officer releases what they have read: an edit takes back what was proposed. */
async function takeProposalBack({ input, personId, now }: Saving): Promise<Result<unknown, Refusal>> {
  return recordAct<StoryDocument, Refusal>({
    collection: stories, id: input.storyId, act: 'edit-story', by: 'cityOfficer', personId, at: now, requestId: input.requestId,
    decide: current => (current ? accept({ ...current, proposed: null }) : refuse({ kind: 'no-such-story' })),
  })
}

/** 自动保存. Every device edits the draft it has read; a retry of a save that arrived finds its own. */
export const save: Handler<'story.save'> = async call => {
  const { input, now } = call
  const [story, before] = await Promise.all([stories.get(input.storyId), storyDrafts.get(input.storyId)])
  if (!story) return refuse({ kind: 'no-such-story' })
  if (!(await hasConsent(story.nominationId))) return refuse({ kind: 'consent-missing' })
  if (before?.requestId === input.requestId) return saved(before)
  const taken = (await replaces(input, now)) && (story.proposed ? (await takeProposalBack(call)).ok : true)
  const after = await storyDrafts.get(input.storyId)
  if (taken && after) return saved(after)
  const { draftRevision, written, savedAt } = after ?? { draftRevision: 0, written: input.written, savedAt: now }
  return refuse({ kind: 'edited-elsewhere', draftRevision, written, savedAt })
}
