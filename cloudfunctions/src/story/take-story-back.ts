import { accept, refuse } from '@shared/basics/result'
import { recordAct } from '../ledger/record-act'
import { stories, storyIdOf, type StoryDocument } from './store'

/** The person took their consent back: a story that stands is withdrawn at once, one being written is stopped. */
export async function takeStoryBack(nominationId: string, at: number): Promise<void> {
  await recordAct<StoryDocument, { kind: 'nothing-to-take-back' }>({
    collection: stories, id: storyIdOf(nominationId), act: 'withdraw-story', by: 'member', personId: '', at,
    decide: current => (current && current.state !== 'withdrawn' ? accept({ ...current, state: 'withdrawn', proposedBy: '', proposerAppointedBy: [], releasedAt: 0 }) : refuse({ kind: 'nothing-to-take-back' })),
  })
}

/** The words of a story that nobody may read any more. */
export async function eraseStory(nominationId: string, at: number): Promise<void> {
  await recordAct<StoryDocument, { kind: 'nothing-to-erase' }>({
    collection: stories, id: storyIdOf(nominationId), act: 'erase-story', by: 'timer', personId: '', at,
    decide: current => (current && current.state !== 'released' && current.title !== '' ? accept({ ...current, name: '', trade: '', unitName: '', title: '', lead: '', sections: [], state: 'withdrawn' }) : refuse({ kind: 'nothing-to-erase' })),
  })
}
