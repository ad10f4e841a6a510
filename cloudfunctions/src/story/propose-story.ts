import { accept, refuse } from '@shared/basics/result'
import type { CallRefusal } from '@shared/contract'
import { whyNotRelease, type ReleaseRefusal } from '@shared/story/may-release'
import type { Written } from '@shared/story/written'
import type { Handler } from '../gateway/handler'
import { heldAs } from '../identity/held-as'
import { recordAct } from '../ledger/record-act'
import { checkWords } from './check-words'
import { stories, storyDrafts, type StoryDocument } from './store'
import { usableIn } from './story-pictures'
import { hasConsent, storyDraft } from './story-view'
import { writtenIn } from './written-in'

/** Why these words and pictures may not go before the public, as things stand now. */
export async function refusalOf({ nominationId }: StoryDocument, written: Written): Promise<ReleaseRefusal | null> {
  const [consented, usable] = await Promise.all([hasConsent(nominationId), usableIn(nominationId)])
  return whyNotRelease({ written, consented, usable })
}

/** 提请发布: the draft as it stands is laid before a second officer. */
export const propose: Handler<'story.propose'> = async ({ input, caller, personId, now }) => {
  const [story, draft] = await Promise.all([stories.get(input.storyId), storyDrafts.get(input.storyId)])
  if (!story) return refuse({ kind: 'no-such-story' })
  if ((draft?.draftRevision ?? 0) !== input.draftRevision) return refuse({ kind: 'changed-meanwhile' })
  const written = writtenIn(draft?.written ?? story)
  const refusal = await refusalOf(story, written)
  if (refusal) return refuse(refusal)
  const [{ appointedBy }, words] = await Promise.all([heldAs(caller, 'cityOfficer'), checkWords(caller, written)])
  const kept = await recordAct<StoryDocument, CallRefusal<'story.propose'>>({
    collection: stories, id: input.storyId, act: 'propose-story', by: 'cityOfficer', personId, at: now, requestId: input.requestId,
    decide: current => {
      if (!current) return refuse({ kind: 'no-such-story' })
      return current.proposed ? refuse({ kind: 'changed-meanwhile' }) : accept({ ...current, proposed: { written, personId, appointedBy, words, at: now }, takenBackAt: 0 })
    },
  })
  return kept.ok ? accept(await storyDraft(kept.value, personId)) : kept
}
