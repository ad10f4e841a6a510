import { accept, refuse } from '@shared/basics/result'
import { recordAct } from '../ledger/record-act'
import { unpublishFiles } from '../nomination/materials/publish-files'
import { stories, storyDrafts, storyIdOf, type StoryDocument } from './store'
import { withdrawnAt } from './withdraw-story'
import { noWords } from './written-in'

/** The person took their consent back: a story that stands is withdrawn at once, pictures and all; one being written is stopped. */
export async function takeStoryBack(nominationId: string, at: number): Promise<void> {
  await recordAct<StoryDocument, { kind: 'nothing-to-take-back' }>({
    collection: stories, id: storyIdOf(nominationId), act: 'withdraw-story', by: 'member', personId: '', at,
    decide: current => (current && (current.takenBackAt === 0 || current.proposed) ? accept({ ...withdrawnAt(current, at, '本人收回了同意'), takenBackAt: at }) : refuse({ kind: 'nothing-to-take-back' })),
  })
  await unpublishFiles(nominationId, { purpose: 'story' })
}

/** The words of a story that nobody may read any more, draft and all. */
export async function eraseStory(nominationId: string, at: number): Promise<void> {
  const kept = await recordAct<StoryDocument, { kind: 'nothing-to-erase' }>({
    collection: stories, id: storyIdOf(nominationId), act: 'erase-story', by: 'timer', personId: '', at,
    decide: current => (current && current.state !== 'released' && current.title !== '' ? accept({ ...current, ...noWords, name: '', trade: '', unitName: '', proposed: null, state: 'withdrawn', takenBackAt: 0 }) : refuse({ kind: 'nothing-to-erase' })),
  })
  if (kept.ok) await storyDrafts.remove({ _id: storyIdOf(nominationId) })
}
