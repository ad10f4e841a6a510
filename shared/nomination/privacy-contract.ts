import { endpoint } from '../basics/endpoint'
import { id, requestId, text } from '../basics/inputs'
import { type PageOf, paging } from '../basics/page-of'
import { boolean, enum as oneOf, int, minimum, number, optional, strictObject } from '../basics/z'
import { consentKinds, type ConsentKind } from './consent'
import type { Erasable } from './retention'
import type { NominationStatus } from './status'

export interface ConsentView {
  kind: ConsentKind
  isGiven: boolean
  textVersion: string
  /** When it was last given or taken back; null where it never was. */
  at: number | null
}

/** Somebody looked at the ID number in full. */
export interface LookView {
  at: number
  name: string
  organisationName: string
  purpose: string
}

/** What a person may know and decide about the data of one file. */
export interface FilePrivacy {
  nominationId: string
  consents: ConsentView[]
  looks: LookView[]
  isInTalentPool: boolean
  erasable: Erasable
  /** When it is erased by itself; null while the campaign runs. */
  erasesAt: number | null
  /** The charter's months of keeping after the end. */
  keptMonths: number
  erasedAt: number | null
}

/** One part of what is kept about the caller, with Chinese keys, to be read without us. */
export interface ExportedPart {
  title: string
  content: Record<string, unknown>
}

/** 人才库: whoever was not chosen and agreed to be kept in mind. Masked: the way to them leads through their recommender. */
export interface TalentCard {
  nominationId: string
  campaignTitle: string
  maskedName: string
  trade: string
  unitName: string
  recommenderName: string
  since: number
}

export interface VersionView {
  version: number
  at: number
}

/** One field that two versions fill in differently; '' where one leaves it empty. */
export interface FieldChange {
  /** Field key, or a clause's code for its soft reason. */
  key: string
  label: string
  /** Long texts are compared word by word, the rest side by side. */
  isLong: boolean
  before: string
  after: string
}

type NoNomination = { kind: 'no-such-nomination' }
const ofFile = { nominationId: id() }
const version = () => number().check(int(), minimum(1))

export const privacyContract = {
  'nomination.privacy': endpoint<FilePrivacy, NoNomination>()({ roles: ['member'], input: strictObject(ofFile), refusals: ['no-such-nomination'] }),
  /** Gives a consent, or takes it back. The ID number's is taken back where nothing runs: the number is erased with it. */
  'nomination.setConsent': endpoint<FilePrivacy, NoNomination | { kind: 'text-changed' } | { kind: 'still-running'; status: NominationStatus } | { kind: 'only-the-person' } | { kind: 'file-erased' }>()({
    roles: ['member'],
    input: strictObject({ ...ofFile, kind: oneOf(consentKinds), textVersion: text(20), isGiven: boolean(), requestId: requestId() }),
    refusals: ['no-such-nomination', 'text-changed', 'still-running', 'only-the-person', 'file-erased'],
  }),
  /** Part by part, until `next` is null. */
  'nomination.export': endpoint<{ part: ExportedPart; next: string | null }>()({ roles: ['member'], input: strictObject({ after: optional(id()) }), refusals: [], perMinute: 240 }),
  /** Erases a file before its time. */
  'nomination.erase': endpoint<FilePrivacy, NoNomination | { kind: 'still-running'; status: NominationStatus } | { kind: 'has-to-stay'; until: number | null }>()({
    roles: ['member'],
    input: strictObject({ ...ofFile, requestId: requestId() }),
    refusals: ['no-such-nomination', 'still-running', 'has-to-stay'],
  }),
  'nomination.talentPool': endpoint<PageOf<TalentCard>>()({ roles: ['cityOfficer'], input: strictObject({ search: optional(text(40)), ...paging }), refusals: [] }),
  /** Every submission of a file, oldest first. */
  'nomination.versions': endpoint<VersionView[], NoNomination>()({ roles: ['member'], input: strictObject(ofFile), refusals: ['no-such-nomination'] }),
  'nomination.changes': endpoint<FieldChange[], NoNomination | { kind: 'no-such-version' }>()({
    roles: ['member'],
    input: strictObject({ ...ofFile, from: version(), to: version() }),
    refusals: ['no-such-nomination', 'no-such-version'],
  }),
}
