import { endpoint } from '../basics/endpoint'
import { id, requestId, text } from '../basics/inputs'
import { array, enum as oneOf, maxLength, minLength, strictObject } from '../basics/z'
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

const officers = ['unitOfficer', 'societyOfficer', 'countyOfficer', 'cityOfficer'] as const
const asked = { idNumbers: oneOf(idNumberForms), purpose: text(100), requestId: requestId() }

/** Papers that offices take out of the system. Served by a function of their own, which loads what makes them. */
export const papersContract = {
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
}
