import type { NominationFile } from '@shared/nomination/contract'
import { assessEligibility } from '@shared/nomination/assess-eligibility'
import { checkPartial } from '@shared/nomination/check-answers'
import { editableFields } from '@shared/nomination/editable-fields'
import { historyOf } from '@shared/nomination/history'
import { placesAt } from '@shared/nomination/may-read'
import { quotaOf } from '@shared/nomination/quota'
import type { Campaign } from '../campaign/store'
import { organisations } from '../identity/store'
import { putForward } from './put-forward'
import type { Reading } from './reader'
import { openAnswers } from './seal-answers'
import { idNumberReads, nominationDrafts, type NominationDocument } from './store'

/** 名额 of the file's recommender, for those who decide: null for the nominee, and where the notice sets none. */
async function quotaFor({ nomination, places }: Reading, { charter }: Campaign): Promise<NominationFile['quota']> {
  const isDeciding = places.includes('recommender') || places.includes('city')
  const recommender = isDeciding && nomination.recommenderId ? await organisations.get(nomination.recommenderId) : null
  const quota = recommender && quotaOf(charter, recommender.kind)
  return quota ? { ...quota, used: await putForward(nomination.campaignId, recommender._id) } : null
}

/** What the reader is shown as written: the draft while its owner may change it, else what was submitted. */
async function written(nomination: NominationDocument, mayEdit: boolean) {
  const draft = await nominationDrafts.get(nomination._id)
  return { ...(mayEdit && draft ? draft : nomination), draftRevision: draft?.draftRevision ?? 0, savedAt: draft?.savedAt ?? 0 }
}

const looksAt = (nominationId: string) => idNumberReads.find({ where: { nominationId }, orderBy: [['at', 'asc']], limit: 200 })

/** The file for this reader, ID number masked. */
export async function fileView(reading: Reading, campaign: Campaign, now: number): Promise<NominationFile> {
  const { nomination, places } = reading
  const { charter } = campaign
  const isOwner = places.includes('own')
  const editable = isOwner ? editableFields(charter, nomination.status, nomination.reasons) : []
  const mayEdit = editable === null || editable.length > 0
  const { answers, softReasons, idNumber, draftRevision, savedAt } = await written(nomination, mayEdit)
  return {
    nominationId: nomination._id,
    campaignId: nomination.campaignId,
    channel: nomination.channel,
    status: nomination.status,
    revision: nomination.revision,
    draftRevision,
    answers,
    softReasons,
    unitId: nomination.unitId,
    unitName: nomination.unitOfficeName,
    recommenderId: nomination.recommenderId,
    recommenderName: nomination.recommenderName,
    opinions: nomination.opinions,
    reasons: nomination.reasons,
    findings: assessEligibility(charter.eligibility, answers, softReasons),
    faults: mayEdit ? checkPartial(charter.form, openAnswers(charter.form, { answers, idNumber }), now) : [],
    history: historyOf(nomination.trail, isOwner ? await looksAt(nomination._id) : []),
    submittedAt: nomination.submittedAt || null,
    savedAt,
    editable,
    quota: await quotaFor(reading, campaign),
    quotaReason: nomination.quotaReason,
  }
}

/** The file as it stands after an act of the reader. */
export const fileAfter = (nomination: NominationDocument, { reader }: Reading, campaign: Campaign, now: number): Promise<NominationFile> =>
  fileView({ nomination, reader, places: placesAt(nomination, reader) }, campaign, now)
