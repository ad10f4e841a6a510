import { dayAfter, isDay } from '../basics/shanghai-time'
import { weekdayOf } from '../basics/time-phrases'
import { checkHolidays, sayMonthDay } from './check-holidays'

export interface ReadHolidays {
  holidays: string[]
  workdays: string[]
  faults: string[]
}

const dayPattern = /(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日(?:[（(]([^）)]*)[）)])?(\s*[至—-])?/g

interface Mentioned {
  day: string
  /** The weekday written behind it; '' for none. */
  weekday: string
  /** Whether a range begins with it. */
  isFrom: boolean
}

const two = (number: string) => number.padStart(2, '0')

/** The days that a clause names, in their order; a month that is left out is the one before. */
function mentionedIn(clause: string, year: number): Mentioned[] {
  let [ofYear, month] = [String(year), '']
  return [...clause.matchAll(dayPattern)].map(([, saidYear, saidMonth, date = '', beside = '', range]) => {
    ofYear = saidYear ?? (saidMonth ? String(year) : ofYear)
    month = saidMonth ?? month
    return { day: `${ofYear}-${two(month)}-${two(date)}`, weekday: /(?:周|星期)([一二三四五六日天])/.exec(beside)?.[1]?.replace('天', '日') ?? '', isFrom: range !== undefined }
  })
}

function spread(mentioned: readonly Mentioned[]): string[] {
  return mentioned.flatMap(({ day, isFrom }, place) => {
    const end = isFrom ? mentioned[place + 1]?.day : undefined
    const days = [day]
    for (let next = day; end !== undefined && isDay(end) && isDay(next) && next < end && days.length < 20; days.push(next)) next = dayAfter(next)
    return mentioned[place - 1]?.isFrom ? days.slice(1) : days
  })
}

const wrongWeekdays = (mentioned: readonly Mentioned[]): string[] =>
  mentioned.filter(({ day, weekday }) => weekday !== '' && isDay(day) && weekdayOf(day) !== weekday).map(({ day, weekday }) => `${sayMonthDay(day)}写着周${weekday}，那一年这天是周${weekdayOf(day)}。`)

/**
 * Reads the State Council's notice as it is worded: "1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。" The weekdays written there are
 * held against the calendar, so that a notice of another year is noticed.
 */
export function readHolidays(year: number, notice: string): ReadHolidays {
  const clauses = notice.normalize('NFKC').split(/[。;,\n]/).map(words => ({ words, mentioned: mentionedIn(words, year) }))
  const daysOf = (isMeant: (words: string) => boolean) => [...new Set(clauses.filter(({ words }) => isMeant(words)).flatMap(({ mentioned }) => spread(mentioned)))].sort()
  const workdays = daysOf(words => words.includes('上班'))
  const holidays = daysOf(words => /放假|补休/.test(words) && !words.includes('上班'))
  const counted = clauses.filter(({ words }) => /放假|补休|上班/.test(words))
  return { holidays, workdays, faults: [...counted.flatMap(({ mentioned }) => wrongWeekdays(mentioned)), ...checkHolidays(year, { holidays, workdays })] }
}
