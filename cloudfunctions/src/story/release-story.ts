import { accept, refuse, type Result } from '@shared/basics/result'
import type { CallRefusal } from '@shared/contract'
import { maySecond } from '@shared/identity/may-second'
import { filesIn } from '@shared/story/files-in'
import type { Call, Handler } from '../gateway/handler'
import { tell } from '../inbox/store'
import { recordAct } from '../ledger/record-act'
import { publishFiles, unpublishFiles } from '../nomination/materials/publish-files'
import { nominations } from '../nomination/store'
import type { Transaction } from '../platform/collection'
import { checkWords } from './check-words'
import { refusalOf } from './propose-story'
import { stories, type ProposedRelease, type StoryDocument } from './store'
import { storyDraft } from './story-view'

type Releasing = Call<'story.release'>
type Refusal = CallRefusal<'story.release'>

/** 双人: the second officer has read exactly what stands here. */
function mayRelease({ input, personId }: Releasing, current: StoryDocument | null): Result<ProposedRelease, Refusal> {
  if (!current) return refuse({ kind: 'no-such-story' })
  if (current.revision !== input.revision) return refuse({ kind: 'changed-meanwhile' })
  if (!current.proposed) return refuse({ kind: 'not-proposed' })
  const { personId: proposer, appointedBy } = current.proposed
  const allowed = maySecond({ proposer, proposerAppointedBy: appointedBy, seconder: personId })
  return allowed.ok ? accept(current.proposed) : allowed
}

/** Where WeChat has not let the words pass, it is asked once more for whoever releases from a phone; then a human answers for every line. */
async function lookedAt({ input, caller }: Releasing, { words, written }: ProposedRelease): Promise<Result<null, Refusal>> {
  if (words === 'passed' || input.hasLooked) return accept(null)
  const now = words === 'unchecked' ? await checkWords(caller, written) : words
  return now === 'passed' ? accept(null) : refuse({ kind: 'look-needed', words: now })
}

const released = (current: StoryDocument, { written }: ProposedRelease, now: number): StoryDocument =>
  ({ ...current, ...written, state: 'released', proposed: null, releasedAt: current.state === 'released' ? current.releasedAt : now, withdrawnAt: 0, withdrawnBecause: '', takenBackAt: 0 })

/** Whether and why it may not be released, before anything is copied into public storage. */
async function allowed(call: Releasing): Promise<Result<string[], Refusal>> {
  const story = await stories.get(call.input.storyId)
  const may = mayRelease(call, story)
  if (!may.ok || !story) return may.ok ? refuse({ kind: 'no-such-story' }) : may
  const refusal = await refusalOf(story, may.value.written)
  if (refusal) return refuse(refusal)
  const looked = await lookedAt(call, may.value)
  return looked.ok ? accept(filesIn(may.value.written).map(({ materialId }) => materialId)) : looked
}

const news = { kind: 'story-released' as const, title: '写你的故事发布了', text: '在“故事”里能读到。不想公开了，到“我的资料与同意”里收回同意，马上撤下。' }

/** Within the act: whom the story is about hears of it, and where it is taken back; of a correction they need not hear. */
async function tellPerson(transaction: Transaction, { nominationId, revision, releasedAt }: StoryDocument, now: number): Promise<void> {
  const nomination = releasedAt === now ? await transaction.get(nominations, nominationId) : null
  if (nomination?.nomineeId) await tell(transaction, { personId: nomination.nomineeId, nominationId, at: now, occasion: `story ${revision}` }, news)
}

/** 发布 by a second officer. */
export const release: Handler<'story.release'> = async call => {
  const { input, personId, now } = call
  const files = await allowed(call)
  if (!files.ok) return files
  await publishFiles('story', files.value)
  const kept = await recordAct<StoryDocument, Refusal>({
    collection: stories, id: input.storyId, act: 'release-story', by: 'cityOfficer', personId, at: now, requestId: input.requestId,
    decide: current => {
      const may = mayRelease(call, current)
      return may.ok && current ? accept(released(current, may.value, now)) : may.ok ? refuse({ kind: 'no-such-story' }) : may
    },
    along: (transaction, next) => tellPerson(transaction, next, now),
  })
  if (!kept.ok) return kept
  await unpublishFiles(kept.value.nominationId, { purpose: 'story', except: files.value })
  return accept(await storyDraft(kept.value, personId))
}
