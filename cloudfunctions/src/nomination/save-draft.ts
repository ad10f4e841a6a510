import { accept, refuse, type Result } from '@shared/basics/result'
import type { CallRefusal, CallValue } from '@shared/contract'
import { assessEligibility } from '@shared/nomination/assess-eligibility'
import { checkPartial, unknownField } from '@shared/nomination/check-answers'
import { changedUnasked } from '@shared/nomination/editable-fields'
import type { Call, Handler } from '../gateway/handler'
import { command } from '../platform/collection'
import type { Campaign } from '../campaign/store'
import { hasConsented } from './consent-store'
import { editableBy } from './editable-by'
import { readWithCampaign, type ReadingInCampaign } from './reader'
import { bringsIdNumber, openAnswers, sealAnswers } from './seal-answers'
import { nominationDrafts, type DraftDocument } from './store'

type Input = Call<'nomination.save'>['input']
type Refusal = CallRefusal<'nomination.save'>

const editedElsewhere = ({ draftRevision, answers, softReasons, savedAt }: DraftDocument) => refuse({ kind: 'edited-elsewhere', draftRevision, answers, softReasons, savedAt })

const saved = ({ charter }: Campaign, draft: DraftDocument, now: number): CallValue<'nomination.save'> => ({
  draftRevision: draft.draftRevision,
  savedAt: draft.savedAt,
  faults: checkPartial(charter.form, openAnswers(charter.form, draft), now),
  findings: assessEligibility(charter.eligibility, draft.answers, draft.softReasons),
})

/** The first key that is neither a field of the form nor, for a soft reason, a clause. */
const strangeKey = ({ charter }: Campaign, { answers, softReasons }: Input): string | null =>
  unknownField(charter.form, answers) ?? Object.keys(softReasons).find(code => !charter.eligibility.clauses.some(clause => clause.code === code)) ?? null

/** What the draft becomes, where the form and the reasons of a return allow it. */
function draftFrom(reading: ReadingInCampaign, input: Input, before: DraftDocument, now: number): Result<DraftDocument, Refusal> {
  const { nomination, campaign } = reading
  const editable = editableBy(reading)
  if (editable?.length === 0) return refuse({ kind: 'not-editable', status: nomination.status })
  const strange = strangeKey(campaign, input)
  if (strange !== null) return refuse({ kind: 'unknown-field', field: strange })
  const sealed = sealAnswers(campaign.charter.form, input.answers, before)
  const unasked = changedUnasked(editable, nomination.status === 'awaitingNominee' ? before : nomination, { answers: sealed.answers, softReasons: input.softReasons })
  if (unasked !== null) return refuse({ kind: 'field-not-asked', field: unasked })
  return accept({ ...before, ...sealed, softReasons: input.softReasons, draftRevision: before.draftRevision + 1, savedAt: now, requestId: input.requestId })
}

/** Puts the draft in place of the one it was made from; false when that is no longer there. */
async function replaces(before: DraftDocument, { answers, softReasons, idNumber, draftRevision, savedAt, requestId }: DraftDocument): Promise<boolean> {
  const changes = { answers: command.set(answers), softReasons: command.set(softReasons), idNumber: command.set(idNumber), draftRevision, savedAt, requestId }
  return (await nominationDrafts.update({ _id: before._id, draftRevision: before.draftRevision }, changes)) === 1
}

/** 自动保存. Every device edits the draft it has read; a retry of a save that arrived finds its own. */
export const saveDraft: Handler<'nomination.save'> = async ({ input, caller, now }) => {
  const reading = await readWithCampaign(caller, input.nominationId, now)
  const before = reading?.places.includes('own') ? await nominationDrafts.get(input.nominationId) : null
  if (!reading || !before) return refuse({ kind: 'no-such-nomination' })
  if (before.requestId === input.requestId) return accept(saved(reading.campaign, before, now))
  if (bringsIdNumber(reading.campaign.charter.form, input.answers) && !(await hasConsented(input.nominationId, 'idNumber'))) return refuse({ kind: 'consent-missing', consent: 'idNumber' })
  const draft = draftFrom(reading, input, before, now)
  if (!draft.ok) return draft
  if (before.draftRevision !== input.draftRevision) return editedElsewhere(before)
  if (await replaces(before, draft.value)) return accept(saved(reading.campaign, draft.value, now))
  return editedElsewhere((await nominationDrafts.get(before._id)) ?? before)
}
