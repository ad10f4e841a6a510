import { isDay } from '../basics/shanghai-time'

/** What a year's notice sets free and has worked instead. */
export interface Holidays {
  holidays: readonly string[]
  workdays: readonly string[]
}

/** 元旦、劳动节、国庆节: days that every year has (全国年节及纪念日放假办法). */
const fixed = ['01-01', '05-01', '10-01', '10-02', '10-03']
/** Statutory days of a year; with the weekends between there are more. */
const fewest = 11

export const sayMonthDay = (day: string): string => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`
const isWeekendDay = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())

/** A year's arrangement may begin in the last week of the year before. */
const isOfYear = (day: string, year: number): boolean => isDay(day) && (day.startsWith(`${year}-`) || day >= `${year - 1}-12-25` && day < `${year}-01-01`)

/** What is wrong with a year's 放假安排, a sentence each; empty where it can be counted by. */
export function checkHolidays(year: number, { holidays, workdays }: Holidays): string[] {
  const all = [...holidays, ...workdays]
  return [
    ...all.filter(day => !isOfYear(day, year)).map(day => `“${day}”不是 ${year} 年安排里的日子。`),
    ...[...new Set(all.filter((day, place) => all.indexOf(day) !== place))].map(day => `${sayMonthDay(day)}写了两次。`),
    ...fixed.filter(day => !holidays.includes(`${year}-${day}`)).map(day => `放假日里缺少${sayMonthDay(`${year}-${day}`)}。`),
    ...workdays.filter(day => isDay(day) && !isWeekendDay(day)).map(day => `${sayMonthDay(day)}不是周末，不会是调休上班日。`),
    ...(holidays.length < fewest ? [`放假日只有 ${holidays.length} 天，少写了哪个节日？`] : []),
  ]
}

/** 国办发明电〔2025〕7号 */
export const isDocumentNumber = (text: string): boolean => /^国.{1,8}〔20\d\d〕\d{1,3}号$/.test(text.trim())
/** Where the State Council publishes, and those who publish after it. */
export const isOfficialLink = (url: string): boolean => /^https:\/\/([a-z0-9-]+\.)*gov\.cn(\/\S*)?$/i.test(url.trim())
