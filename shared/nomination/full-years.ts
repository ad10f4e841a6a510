import type { Day } from '../basics/shanghai-time'

const monthsOf = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))

/** Full months between two days, as people count 满: the month is full on the same day of the month. 0 where `since` is the later. */
export const fullMonths = (since: Day, by: Day): number => Math.max(0, monthsOf(by) - monthsOf(since) - (by.slice(8) < since.slice(8) ? 1 : 0))

export const fullYears = (since: Day, by: Day): number => Math.floor(fullMonths(since, by) / 12)
