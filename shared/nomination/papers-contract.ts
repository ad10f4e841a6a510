import { endpoint } from '../basics/endpoint'
import { id, requestId, text } from '../basics/inputs'
import { array, enum as oneOf, int, literal, maxLength, maximum, minLength, minimum, number, strictObject } from '../basics/z'
import type { NomineeKind } from '../campaign/nominee-kind'
import { blankPapers } from './blank-papers'
import type { CellFault } from './cell-fault'
import type { UploadPlace } from './materials-contract'
import { nominationStatuses, type NominationStatus } from './status'

/** A file made for an office: the address is good for two hours, the file itself for a day. */
export interface Paper {
  name: string
  url: string
  bytes: number
  /** When a timer erases it. */
  until: number
  /** Nominations in it. */
  count: number
}

/** 身份证号码 masked as on every page, or in full for offices that may read it: then with a purpose, kept for whoever it belongs to. */
export const idNumberForms = ['masked', 'full'] as const
export type IdNumberForm = (typeof idNumberForms)[number]

/** The form alone as Word, or the whole file as an archive: form, materials, opinions. */
export const filePapers = ['approvalForm', 'wholeFile'] as const
export type FilePaper = (typeof filePapers)[number]

/** Rows of one 汇总表: what a function makes in its time. */
export const mostRows = 1000

export type ExportRefusal = { kind: 'purpose-missing' } | { kind: 'id-number-not-for-you' }

/** What came of one row of an uploaded sheet. */
export interface ImportedRow {
  /** Which sheet it stands in: each kind has its own. */
  nomineeKind: NomineeKind
  /** As Excel counts rows. */
  row: number
  name: string
  /** `asked`: the worker is to confirm; `begun`: a draft that lacks something; `known`: was taken in before; `faulty`: nothing was made. */
  outcome: 'asked' | 'begun' | 'known' | 'faulty'
  nominationId: string | null
  /** For the worker; null but for `asked`. */
  code: string | null
  faults: CellFault[]
}

export const mostImportBytes = 5 * 1024 * 1024

const importers = ['unitOfficer', 'societyOfficer', 'countyOfficer'] as const
type NoCampaign = { kind: 'no-such-campaign' }

const officers = ['unitOfficer', 'societyOfficer', 'countyOfficer', 'cityOfficer'] as const
const asked = { idNumbers: oneOf(idNumberForms), purpose: text(100), requestId: requestId() }

/** Papers that offices take out of the system, and blank ones for anyone. Served by a function of their own, which loads what makes them. */
export const papersContract = {
  /** One of the notice's annexes, empty, for anyone to print or fill in. Made once a day at most, and the same for everybody. */
  'nomination.blankPaper': endpoint<Paper, NoCampaign | { kind: 'no-such-paper' }>()({
    roles: ['visitor'],
    input: strictObject({ campaignId: id(), paper: oneOf(blankPapers) }),
    refusals: ['no-such-campaign', 'no-such-paper'],
    servedBy: 'papers',
    perMinute: 30,
  }),
  /** 推荐审批表 or the whole file, of one nomination in the caller's way that was handed in. */
  'nomination.exportFile': endpoint<Paper, ExportRefusal | { kind: 'no-such-nomination' } | { kind: 'not-handed-in' } | { kind: 'own-file' } | { kind: 'file-erased' }>()({
    roles: officers,
    input: strictObject({ nominationId: id(), paper: oneOf(filePapers), ...asked }),
    refusals: ['no-such-nomination', 'not-handed-in', 'own-file', 'file-erased', 'purpose-missing', 'id-number-not-for-you'],
    servedBy: 'papers',
    perMinute: 30,
  }),
  /** 汇总表: all of a campaign in the caller's way, in these statuses. */
  'nomination.exportSummary': endpoint<Paper, ExportRefusal | { kind: 'no-such-campaign' } | { kind: 'nothing-to-export' } | { kind: 'too-many-rows'; maximum: number }>()({
    roles: officers,
    input: strictObject({ campaignId: id(), statuses: array(oneOf(nominationStatuses as [NominationStatus, ...NominationStatus[]])).check(minLength(1), maxLength(nominationStatuses.length)), ...asked }),
    refusals: ['no-such-campaign', 'nothing-to-export', 'too-many-rows', 'purpose-missing', 'id-number-not-for-you'],
    servedBy: 'papers',
    perMinute: 10,
  }),
  /** The empty sheet for nominations that came on paper: a column for each question of the charter's form, and a page that says what to write; both once more for collectives, where the charter takes them. */
  'nomination.importTemplate': endpoint<Paper, NoCampaign>()({ roles: importers, input: strictObject({ campaignId: id(), requestId: requestId() }), refusals: ['no-such-campaign'], servedBy: 'papers', perMinute: 10 }),
  /** Where the filled sheet may be sent. */
  'nomination.placeImport': endpoint<UploadPlace, NoCampaign>()({ roles: importers, input: strictObject({ campaignId: id(), bytes: number().check(int(), minimum(1), maximum(mostImportBytes)), requestId: requestId() }), refusals: ['no-such-campaign'], servedBy: 'papers', perMinute: 30 }),
  /**
   * Takes rows in, a few at a time: `next` is where to go on. A whole row becomes a file written on behalf, which its worker confirms; a faulty one makes
   * nothing. The same row again is known. `consented`: every worker in it agreed on paper that their ID number is collected.
   */
  'nomination.importRows': endpoint<{ rows: ImportedRow[]; total: number; next: number | null }, NoCampaign | { kind: 'no-such-place' } | { kind: 'nothing-arrived' } | { kind: 'not-a-sheet' } | { kind: 'columns-missing'; columns: string[] } | { kind: 'too-many-rows'; maximum: number } | { kind: 'nothing-to-import' }>()({
    roles: importers,
    input: strictObject({ campaignId: id(), placeId: id(), from: number().check(int(), minimum(0)), consented: literal('yes') }),
    refusals: ['no-such-campaign', 'no-such-place', 'nothing-arrived', 'not-a-sheet', 'columns-missing', 'too-many-rows', 'nothing-to-import'],
    servedBy: 'papers',
    perMinute: 120,
  }),
}
