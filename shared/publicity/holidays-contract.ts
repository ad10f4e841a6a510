import { endpoint } from '../basics/endpoint'
import { day, requestId, sentence } from '../basics/inputs'
import { array, int, maxLength, maximum, minimum, number, strictObject } from '../basics/z'

/** 放假安排 of a year beyond the table, with the notice that it rests on. */
export interface HolidayYearView {
  year: number
  holidays: string[]
  workdays: string[]
  /** 文号 */
  documentNumber: string
  /** Where the notice can be read. */
  url: string
}

export interface KnownHolidays {
  /** The years of the table, both included. */
  table: { first: number; last: number }
  /** What two people entered. */
  confirmed: HolidayYearView[]
  /** What waits for a second. `revision` is what a second confirms. */
  waiting: (HolidayYearView & { revision: number; proposedByMe: boolean })[]
}

const year = () => number().check(int(), minimum(2004), maximum(2100))

export const holidaysContract = {
  'publicity.holidays': endpoint<KnownHolidays>()({ roles: ['unitOfficer', 'societyOfficer', 'countyOfficer', 'cityOfficer', 'supervisor'], input: strictObject({}), refusals: [] }),
  /** Enters the State Council's notice of a year that the table does not have; put again until, or after, it is confirmed. */
  'publicity.proposeHolidays': endpoint<null, { kind: 'holidays-in-the-table'; last: number } | { kind: 'holidays-wrong'; faults: string[] } | { kind: 'document-number-wrong' } | { kind: 'link-not-official' }>()({
    roles: ['cityOfficer'],
    input: strictObject({ year: year(), holidays: array(day()).check(maxLength(80)), workdays: array(day()).check(maxLength(30)), documentNumber: sentence(40), url: sentence(300), requestId: requestId() }),
    refusals: ['holidays-in-the-table', 'holidays-wrong', 'document-number-wrong', 'link-not-official'],
  }),
  /** A second officer, not appointed by the first, has held it against the notice: from then on working days are counted by it. */
  'publicity.confirmHolidays': endpoint<null, { kind: 'no-such-holidays' } | { kind: 'own-proposal' } | { kind: 'appointed-by-you' } | { kind: 'changed-meanwhile' }>()({
    roles: ['cityOfficer'],
    input: strictObject({ year: year(), revision: number().check(int(), minimum(1)), requestId: requestId() }),
    refusals: ['no-such-holidays', 'own-proposal', 'appointed-by-you', 'changed-meanwhile'],
  }),
}
