import type { Answers, NominationFile } from '@shared/nomination/contract'
import { assessEligibility } from '@shared/nomination/assess-eligibility'
import { checkPartial } from '@shared/nomination/check-answers'
import { historyOf } from '@shared/nomination/history'
import { placesAt } from '@shared/nomination/may-read'
import { quotaOf } from '@shared/nomination/quota'
import { askingClosesAt } from '@shared/nomination/second-look'
import { organisations } from '../identity/store'
import { editableBy } from './editable-by'
import { invitationView } from './invitation'
import { putForward } from './put-forward'
import { ownerOf, type ReadingInCampaign } from './reader'
import { openAnswers } from './seal-answers'
import { shownStatus } from './shown-status'
import { idNumberReads, nominationDrafts, type NominationDocument } from './store'
import { openerName, supportersFor } from './supporters'

/** 名额 of the file's recommender, for those who decide: null for the nominee, and where the notice sets none. */
async function quotaFor({ nomination, places, campaign: { charter } }: ReadingInCampaign): Promise<NominationFile['quota']> {
  const isDeciding = places.includes('recommender') || places.includes('city')
  const recommender = isDeciding && nomination.recommenderId ? await organisations.get(nomination.recommenderId) : null
  const quota = recommender && quotaOf(charter, recommender.kind)
  return quota ? { ...quota, used: await putForward(nomination.campaignId, recommender._id) } : null
}

/** Until the nominee has confirmed, who opened a file sees what they wrote themselves; who recommends in their own name sees no more after that. */
export const seesOwnWordsOnly = (reading: ReadingInCampaign): boolean => {
  const { channel, asWritten, version, status } = reading.nomination
  return ownerOf(reading) === 'opener' && asWritten !== null && status !== 'draft' && (channel === 'public' || version === 0)
}

/** What the reader is shown as written: the draft while its owner may change it, else what was submitted. */
async function written(reading: ReadingInCampaign, mayEdit: boolean) {
  const { nomination } = reading
  const draft = await nominationDrafts.get(nomination._id)
  const frame = { draftRevision: draft?.draftRevision ?? 0, savedAt: draft?.savedAt ?? 0 }
  if (seesOwnWordsOnly(reading)) return { answers: nomination.asWritten as Answers, softReasons: {}, idNumber: null, ...frame }
  return { ...(mayEdit && draft ? draft : nomination), ...frame }
}

const looksAt = (nominationId: string) => idNumberReads.find({ where: { nominationId }, orderBy: [['at', 'asc']], limit: 200 })

/** Until when the nominee may ask for a second look; null where there is nothing to ask, or the time is over. */
function secondLookUntil(reading: ReadingInCampaign, now: number): number | null {
  const { nomination: { status, secondLook, opinions }, campaign: { charter } } = reading
  const declined = [...opinions].reverse().find(({ verdict }) => verdict === 'decline')
  if (status !== 'declined' || secondLook !== null || !declined || ownerOf(reading) === null) return null
  const closesAt = askingClosesAt(charter, declined.at)
  return now < closesAt ? closesAt : null
}

/** The file for this reader, ID number masked. */
export async function fileView(reading: ReadingInCampaign, now: number): Promise<NominationFile> {
  const { nomination, campaign: { charter } } = reading
  const owner = ownerOf(reading)
  const editable = editableBy(reading)
  const mayEdit = editable === null || editable.length > 0
  const { answers, softReasons, idNumber, draftRevision, savedAt } = await written(reading, mayEdit)
  const ownWords = seesOwnWordsOnly(reading)
  return {
    nominationId: nomination._id,
    campaignId: nomination.campaignId,
    channel: nomination.channel,
    nomineeKind: nomination.nomineeKind,
    onBehalf: nomination.onBehalf,
    seenAs: owner ?? 'officer',
    openedBy: await openerName(nomination),
    status: await shownStatus(reading),
    revision: nomination.revision,
    draftRevision,
    answers,
    softReasons,
    unitId: nomination.unitId,
    unitName: nomination.unitOfficeName,
    recommenderId: nomination.recommenderId,
    recommenderName: nomination.recommenderName,
    opinions: ownWords ? [] : nomination.opinions,
    reasons: ownWords && nomination.status !== 'nomineeRefused' ? [] : nomination.reasons,
    findings: assessEligibility(charter.eligibility, answers, softReasons),
    faults: mayEdit ? checkPartial(charter.form, openAnswers(charter.form, { answers, idNumber }), now) : [],
    history: historyOf(nomination.trail.filter(({ act }) => act !== 'join'), owner === 'nominee' ? await looksAt(nomination._id) : []),
    submittedAt: nomination.submittedAt || null,
    savedAt,
    editable,
    quota: await quotaFor(reading),
    quotaReason: nomination.quotaReason,
    invitation: invitationView(reading),
    supporters: await supportersFor(reading),
    secondLook: ownWords ? null : nomination.secondLook,
    secondLookUntil: secondLookUntil(reading, now),
  }
}

/** The file as it stands after an act of the reader. */
export const fileAfter = (nomination: NominationDocument, { reader, campaign }: ReadingInCampaign, now: number): Promise<NominationFile> =>
  fileView({ nomination, reader, campaign, places: placesAt(nomination, reader) }, now)
