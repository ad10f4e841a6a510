import table from 'chinese-days/dist/chinese-days.json'
import { accept, refuse, type Result } from './result'
import { dayAfter, type Day } from './shanghai-time'

// The State Council's holidays and make-up days weigh 37 KB: for cloud functions, never for the phone.
const holidays: Record<Day, string> = table.holidays
/** The table lacks the make-up Saturday before New Year 2006 (国务院办公厅关于2006年部分节假日安排的通知). */
const makeUpDays: Record<Day, string> = { ...table.workdays, '2005-12-31': '元旦' }
const years = Object.keys(holidays).map(day => Number(day.slice(0, 4)))
/** The years whose holidays are known, both included. */
export const knownYears = { first: Math.min(...years), last: Math.max(...years) }

type Unknown = { kind: 'holidays-unknown'; year: number }

/** 放假安排 of a year that the table does not have, as the State Council's notice says. */
export interface HolidayYear {
  year: number
  /** 放假; may begin in the last days of the year before. */
  holidays: readonly Day[]
  /** 调休上班 */
  workdays: readonly Day[]
}

interface Calendar {
  isKnown: (day: Day) => boolean
  isWorking: (day: Day) => boolean
}

const yearOf = (day: Day): number => Number(day.slice(0, 4))
const isWeekend = (day: Day): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())

/** The table, and beyond it the years that were entered. */
function calendarWith(all: readonly HolidayYear[]): Calendar {
  const entered = all.filter(({ year }) => year > knownYears.last)
  const free = new Set(entered.flatMap(one => one.holidays))
  const worked = new Set(entered.flatMap(one => one.workdays))
  return {
    isKnown: day => (yearOf(day) >= knownYears.first && yearOf(day) <= knownYears.last) || entered.some(({ year }) => year === yearOf(day)),
    isWorking: day => worked.has(day) || (!free.has(day) && (day in makeUpDays || (!(day in holidays) && !isWeekend(day)))),
  }
}

/** Whether people work on `day`; refused where neither the table nor what was entered reaches. */
export const isWorkingDay = (day: Day, entered: readonly HolidayYear[] = []): Result<boolean, Unknown> => {
  const calendar = calendarWith(entered)
  return calendar.isKnown(day) ? accept(calendar.isWorking(day)) : refuse({ kind: 'holidays-unknown', year: yearOf(day) })
}

export interface PublicityDays {
  /** Last day of display. */
  lastDay: Day
  /** Last day on which objections are taken. */
  objectionsLastDay: Day
  /** Every day from the first to the later of the two. */
  days: { day: Day; kind: 'display' | 'rest' | 'objections' }[]
}

/**
 * 公示期: the days from `firstDay`, itself counted where people work on it, until `workingDays` of display and
 * `objectionDays` for objections are full. Both count from the first day, so objections last as long or longer.
 */
export const publicityDays = (firstDay: Day, workingDays: number, objectionDays: number, entered: readonly HolidayYear[] = []): Result<PublicityDays, Unknown> => {
  const { isKnown, isWorking } = calendarWith(entered)
  const days: PublicityDays['days'] = []
  const worked: Day[] = []
  for (let day = firstDay; worked.length < Math.max(workingDays, objectionDays); day = dayAfter(day)) {
    if (!isKnown(day)) return refuse({ kind: 'holidays-unknown', year: yearOf(day) })
    if (isWorking(day)) worked.push(day)
    days.push({ day, kind: !isWorking(day) ? 'rest' : worked.length <= workingDays ? 'display' : 'objections' })
  }
  return accept({ lastDay: worked[workingDays - 1] ?? firstDay, objectionsLastDay: worked[objectionDays - 1] ?? firstDay, days })
}
