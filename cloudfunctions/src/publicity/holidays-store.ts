import type { HolidayYear } from '@shared/basics/working-days'
import type { HolidayYearView } from '@shared/publicity/holidays-contract'
import type { Revised } from '../ledger/record-act'
import { collection } from '../platform/collection'

/** 放假安排 of a year beyond the table; `_id` is made of the year. */
export interface HolidayYearDocument extends Revised {
  year: number
  /** What days are counted by; null before a second confirmed it. */
  confirmed: HolidayYearView | null
  proposed: (HolidayYearView & { by: string; appointedBy: string[] }) | null
}

export const holidayYears = collection<HolidayYearDocument>('holidayYears')
export const holidayYearId = (year: number): string => `year-${year}`

/** One for each year at most. */
export const allHolidayYears = () => holidayYears.find({ limit: 100 })

/** What counting goes by besides the table: every year that two people entered. */
export const enteredHolidays = async (): Promise<HolidayYear[]> => (await allHolidayYears()).flatMap(({ confirmed }) => confirmed ?? [])
