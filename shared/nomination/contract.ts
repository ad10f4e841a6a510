import { endpoint } from '../basics/endpoint'
import { id, requestId, sentence, text } from '../basics/inputs'
import { type PageOf, paging } from '../basics/page-of'
import { array, boolean, enum as oneOf, int, maxLength, minLength, minimum, nullable, number, optional, record, strictObject, string } from '../basics/z'
import type { AttachmentKind } from '../campaign/attachment'
import { channels, type Channel, type Charter } from '../campaign/charter'
import { nomineeKinds, type NomineeKind } from '../campaign/nominee-kind'
import { keptContract } from './kept-contract'
import { materialsContract } from './materials-contract'
import type { ClauseFinding, FieldFault, NominationFile, Answers } from './nomination-file'
import { recommendContract } from './recommend-contract'
import { secondLookContract } from './second-look-contract'
import { papersContract } from './papers-contract'
import { privacyContract } from './privacy-contract'
import { nominationStatuses, type NominationStatus } from './status'

/** The file itself stands in a file of its own: the parts of the contract that answer with it come before the whole. */
export type { Answers, ClauseFinding, FieldFault, HistoryLine, NominationFile, Opinion, Reason } from './nomination-file'

const answers = record(string().check(maxLength(40)), text(8000))

const reasons = array(strictObject({ about: text(40), text: sentence(300) })).check(maxLength(20))

export interface NominationCard {
  nominationId: string
  campaignId: string
  campaignTitle: string
  name: string
  trade: string
  unitName: string
  channel: Channel
  nomineeKind: NomineeKind
  seenAs: NominationFile['seenAs']
  status: NominationStatus
  recommenderName: string
  submittedAt: number | null
  /** Flags for a reviewer: a soft clause with a reason, over quota, resubmitted, another file of the same person (by ID number) in this campaign (for the city alone), words that WeChat's content check did not let pass or has not seen, a second look whose day has passed. */
  flags: ('soft-reason' | 'over-quota' | 'resubmitted' | 'same-person' | 'words-to-look-at' | 'second-look-late')[]
}

/** The form of one channel and one kind of nominee. */
export interface NominationForm {
  campaignId: string
  title: string
  channel: Channel
  nomineeKind: NomineeKind
  nomineeKinds: Charter['nomineeKinds']
  form: Charter['form']
  eligibility: Charter['eligibility']
  pledge: Charter['pledge']
  materials: Charter['materials']
  /** What offices add before they recommend, as the charter asks. */
  attachments: NonNullable<Charter['attachments']>
  channels: Charter['channels']
  /** Null when nominations have not opened. */
  closesAt: number | null
  closesSaid: string
  /** By when each level takes files, amendments included. */
  deadlines: Charter['deadlines']
}

type NoNomination = { kind: 'no-such-nomination' }
type Stale = { kind: 'changed-meanwhile' }
type WrongStatus = { kind: 'not-in-this-status'; status: NominationStatus }
type Closed = { kind: 'nominations-closed'; closedAt: number } | { kind: 'nominations-not-open'; opensAt: number }

const officers = ['unitOfficer', 'societyOfficer', 'countyOfficer', 'cityOfficer'] as const

export const nominationContract = {
  ...privacyContract,
  ...keptContract,
  ...materialsContract,
  ...papersContract,
  ...recommendContract,
  ...secondLookContract,
  'nomination.form': endpoint<NominationForm, { kind: 'no-such-campaign' }>()({ roles: ['visitor'], input: strictObject({ campaignId: id(), channel: optional(oneOf(channels)), nomineeKind: optional(oneOf(nomineeKinds)), onBehalf: optional(boolean()) }), refusals: ['no-such-campaign'] }),
  /**
   * Opens the caller's own self-nomination, a recommendation, or, `onBehalf`, a self-nomination for somebody who cannot write it. A person's
   * own is opened once for each kind of nominee: asking again gives the same.
   */
  'nomination.open': endpoint<NominationFile, { kind: 'no-such-campaign' } | { kind: 'channel-not-offered' } | { kind: 'kind-not-offered' } | { kind: 'campaign-not-running' } | Closed>()({
    roles: ['member'],
    input: strictObject({ campaignId: id(), channel: oneOf(channels), nomineeKind: optional(oneOf(nomineeKinds)), onBehalf: optional(boolean()), requestId: requestId() }),
    refusals: ['no-such-campaign', 'channel-not-offered', 'kind-not-offered', 'campaign-not-running', 'nominations-closed', 'nominations-not-open'],
  }),
  /** Keeps what was typed, whole or not. `draftRevision` is the one that was edited: an older one gets both versions back. */
  'nomination.save': endpoint<{ draftRevision: number; savedAt: number; faults: FieldFault[]; findings: ClauseFinding[] }, NoNomination | { kind: 'not-editable'; status: NominationStatus } | { kind: 'edited-elsewhere'; draftRevision: number; answers: Answers; softReasons: Answers; savedAt: number } | { kind: 'unknown-field'; field: string } | { kind: 'field-not-asked'; field: string } | { kind: 'consent-missing'; consent: 'idNumber' }>()({
    roles: ['member'],
    input: strictObject({ nominationId: id(), draftRevision: number().check(int(), minimum(0)), answers, softReasons: answers, requestId: requestId() }),
    refusals: ['no-such-nomination', 'not-editable', 'edited-elsewhere', 'unknown-field', 'field-not-asked', 'consent-missing'],
    perMinute: 120,
  }),
  /**
   * Sends the file on its way: to the unit's union first where the person names one, then to the recommender; or straight to the city.
   * Sent by anyone but its nominee, the file waits until the nominee confirms it, by the same call. `draftRevision` is the draft that was looked at.
   */
  'nomination.submit': endpoint<NominationFile, NoNomination | Stale | WrongStatus | Closed | { kind: 'campaign-not-running' } | { kind: 'incomplete'; faults: FieldFault[] } | { kind: 'not-eligible'; findings: ClauseFinding[] } | { kind: 'soft-reason-missing'; code: string } | { kind: 'pledge-missing' } | { kind: 'no-such-organisation' } | { kind: 'not-a-route' } | { kind: 'quota-full'; count: number } | { kind: 'already-nominated' } | { kind: 'draft-changed'; draftRevision: number }>()({
    roles: ['member'],
    input: strictObject({ nominationId: id(), revision: number().check(int(), minimum(0)), draftRevision: number().check(int(), minimum(0)), pledged: oneOf(['yes', 'no']), unitId: nullable(id()), recommenderId: id(), requestId: requestId() }),
    refusals: ['no-such-nomination', 'changed-meanwhile', 'not-in-this-status', 'nominations-closed', 'nominations-not-open', 'campaign-not-running', 'incomplete', 'not-eligible', 'soft-reason-missing', 'pledge-missing', 'no-such-organisation', 'not-a-route', 'quota-full', 'already-nominated', 'draft-changed'],
  }),
  'nomination.withdraw': endpoint<NominationFile, NoNomination | Stale | WrongStatus | { kind: 'confirmed-by-nominee' }>()({
    roles: ['member'],
    input: strictObject({ nominationId: id(), revision: number().check(int(), minimum(0)), reason: text(300), requestId: requestId() }),
    refusals: ['no-such-nomination', 'changed-meanwhile', 'not-in-this-status', 'confirmed-by-nominee'],
  }),
  'nomination.mine': endpoint<NominationCard[]>()({ roles: ['member'], input: strictObject({}), refusals: [], perMinute: 120 }),
  /** Own, or in the way of the caller's organisation. Anything else does not exist for the caller. */
  'nomination.file': endpoint<NominationFile, NoNomination>()({ roles: ['member'], input: strictObject({ nominationId: id() }), refusals: ['no-such-nomination'], perMinute: 120 }),
  /** 待办: files that stand with the caller's organisation, or stood there, by status. */
  'nomination.queue': endpoint<PageOf<NominationCard> & { counts: Partial<Record<NominationStatus, number>> }, { kind: 'no-such-campaign' }>()({
    roles: officers,
    input: strictObject({ campaignId: id(), statuses: array(oneOf(nominationStatuses as [NominationStatus, ...NominationStatus[]])).check(minLength(1), maxLength(nominationStatuses.length)), search: optional(text(40)), ...paging }),
    refusals: ['no-such-campaign'],
    perMinute: 120,
  }),
  /** 单位意见, 县（市、区）总工会·社会团体意见. Going over a soft quota wants `quotaReason`. */
  'nomination.giveOpinion': endpoint<NominationFile, NoNomination | Stale | WrongStatus | { kind: 'not-with-you' } | { kind: 'no-such-material' } | { kind: 'attachments-missing'; missing: AttachmentKind[] } | { kind: 'publicity-first'; round: string; until: number | null } | { kind: 'reasons-missing' } | { kind: 'quota-full'; count: number } | { kind: 'quota-reason-missing'; count: number; used: number } | { kind: 'recommendation-closed'; closedAt: number } | { kind: 'campaign-not-running' } | { kind: 'own-file' }>()({
    roles: ['unitOfficer', 'societyOfficer', 'countyOfficer'],
    input: strictObject({ nominationId: id(), revision: number().check(int(), minimum(0)), verdict: oneOf(['recommend', 'return', 'decline']), text: text(500), reasons, quotaReason: optional(text(300)), sealFileId: optional(nullable(id())), requestId: requestId() }),
    refusals: ['no-such-nomination', 'changed-meanwhile', 'not-in-this-status', 'not-with-you', 'no-such-material', 'attachments-missing', 'publicity-first', 'reasons-missing', 'quota-full', 'quota-reason-missing', 'recommendation-closed', 'campaign-not-running', 'own-file'],
  }),
  /** Shows an ID number in full. The purpose is kept, and the person it belongs to can see who looked. */
  'nomination.revealIdNumber': endpoint<{ idNumber: string }, NoNomination | { kind: 'no-id-number' }>()({
    roles: ['countyOfficer', 'cityOfficer'],
    input: strictObject({ nominationId: id(), purpose: sentence(100) }),
    refusals: ['no-such-nomination', 'no-id-number'],
    perMinute: 20,
  }),
}
