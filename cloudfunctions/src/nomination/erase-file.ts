import { accept, refuse } from '@shared/basics/result'
import type { Role } from '@shared/basics/endpoint'
import type { Answers } from '@shared/nomination/contract'
import { isMaskedIdNumber } from '@shared/nomination/mask'
import { erasesAt, keepsName, mayErase } from '@shared/nomination/retention'
import type { Handler } from '../gateway/handler'
import { messages } from '../inbox/store'
import { recordAct } from '../ledger/record-act'
import { eraseStory, takeStoryBack } from '../story/take-story-back'
import { endedAt } from './ended-at'
import { filePrivacy, readOwn } from './file-privacy'
import { idNumberClaims } from './id-number-claims'
import { eraseMaterials } from './materials/erase-materials'
import { nomineeLeads } from './join-or-lead'
import { idNumberReads, nominationDrafts, nominations, nominationVersions, type NominationDocument } from './store'
import { paperRows } from './papers/paper-row-store'
import { textChecks } from './text-check-store'
import { talents } from './talent-pool-store'

/** Who has a file erased: the person, with the request; or the timer, when its time has ended. */
export interface Erasing {
  by: Role | 'timer'
  personId: string
  at: number
  requestId?: string
}

const erasedOpinions = ({ opinions }: NominationDocument) => opinions.map(opinion => ({ ...opinion, text: '', by: '' }))

/** The file without a word about its person; a title that has to stay known keeps whose it is. */
const blank = (current: NominationDocument, at: number): NominationDocument => ({
  ...current, answers: {}, softReasons: {}, idNumber: null, idNumberHash: '', opinions: erasedOpinions(current), reasons: [], quotaReason: '', erasedAt: at,
  asWritten: null, invitation: null, invitationHash: '', secondLook: current.secondLook && { ...current.secondLook, why: '', answer: '', by: '' },
  ...(keepsName(current.status) ? {} : { name: '', trade: '', unitName: '' }),
})

/** What stands beside the file: removed first and again at every try, so that an erasure that broke off is finished by the next. */
async function removeBeside({ _id }: NominationDocument): Promise<void> {
  const ofFile = { nominationId: _id }
  await Promise.all([nominationVersions.remove(ofFile), idNumberReads.remove(ofFile), idNumberClaims.remove(ofFile), nomineeLeads.remove(ofFile), messages.remove(ofFile), textChecks.remove(ofFile), paperRows.remove(ofFile), nominationDrafts.remove({ _id }), eraseMaterials(_id)])
}

const emptyDraft = (_id: string, draftRevision: number, savedAt: number) => ({ _id, draftRevision, answers: {}, softReasons: {}, idNumber: null, savedAt, requestId: '' })

/** A draft is emptied and may be begun again. */
async function emptyTheDraft({ _id }: NominationDocument, at: number): Promise<void> {
  const draft = await nominationDrafts.get(_id)
  await eraseMaterials(_id)
  if (draft) await nominationDrafts.put(emptyDraft(_id, draft.draftRevision + 1, at))
  await eraseMaterials(_id)
}

/** Erases all that is kept about a file's person but what has to stay known. A file that is erased already is left alone. */
export async function eraseFile(nomination: NominationDocument, { by, personId, at, requestId }: Erasing): Promise<NominationDocument> {
  if (nomination.status === 'draft' && by !== 'timer') {
    await emptyTheDraft(nomination, at)
    return nomination
  }
  await removeBeside(nomination)
  if (by === 'member') await takeStoryBack(nomination._id, at)
  await eraseStory(nomination._id, at)
  const kept = await recordAct<NominationDocument, { kind: 'no-such-nomination' } | { kind: 'erased-already' }>({
    collection: nominations, id: nomination._id, act: 'erase', by, personId, at, requestId,
    decide: current => (!current ? refuse({ kind: 'no-such-nomination' }) : current.erasedAt ? refuse({ kind: 'erased-already' }) : accept(blank(current, at))),
  })
  return kept.ok ? kept.value : nomination
}

const withoutIdNumber = (answers: Answers): Answers => Object.fromEntries(Object.entries(answers).filter(([, answer]) => !isMaskedIdNumber(answer)))

/** Forgets the ID number alone, in all versions: its consent was taken back. */
export async function forgetIdNumber({ _id, idNumber }: NominationDocument, at: number): Promise<void> {
  const draft = await nominationDrafts.get(_id)
  if (draft) await nominationDrafts.put({ ...draft, answers: withoutIdNumber(draft.answers), idNumber: null, draftRevision: draft.draftRevision + 1, savedAt: at })
  for (const version of await nominationVersions.all({ nominationId: _id })) await nominationVersions.put({ ...version, answers: withoutIdNumber(version.answers), idNumber: null })
  await idNumberClaims.remove({ nominationId: _id })
  if (idNumber === null) return
  await recordAct<NominationDocument, { kind: 'no-such-nomination' }>({
    collection: nominations, id: _id, act: 'forget-id-number', by: 'member', personId: '', at,
    decide: current => (current ? accept({ ...current, answers: withoutIdNumber(current.answers), idNumber: null, idNumberHash: '' }) : refuse({ kind: 'no-such-nomination' })),
  })
}

export const erase: Handler<'nomination.erase'> = async ({ input, caller, personId, now }) => {
  const reading = await readOwn(caller, input.nominationId, now)
  if (!reading) return refuse({ kind: 'no-such-nomination' })
  const { nomination, campaign } = reading
  const erasable = mayErase(nomination.status)
  if (erasable === 'while-running') return refuse({ kind: 'still-running', status: nomination.status })
  if (erasable === 'kept-until') return refuse({ kind: 'has-to-stay', until: erasesAt(endedAt(campaign), campaign.charter.retention) })
  await talents.remove({ _id: nomination._id })
  const erased = await eraseFile(nomination, { by: 'member', personId, at: now, requestId: input.requestId })
  return accept(await filePrivacy(erased, campaign))
}
