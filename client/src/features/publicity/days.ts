import { dayOf } from '@shared/basics/shanghai-time'
import { weekdayOf } from '@shared/basics/time-phrases'
import type { DayMark, PublicityNotice } from '@shared/publicity/contract'
import type { StripDay } from '@/ui/day-strip'

type Period = Pick<PublicityNotice, 'days' | 'lastDay'>

const kindOn = ({ day, kind }: DayMark, today: string): StripDay['kind'] => {
  if (day === today) return 'today'
  if (kind === 'rest') return 'rest'
  if (day < today) return 'past'
  return kind === 'objections' ? 'objections' : 'coming'
}

const wordOn = ({ days, lastDay }: Period, { day, kind }: DayMark, today: string) => {
  if (day === today) return '今天'
  if (kind === 'rest') return '休'
  if (day === lastDay) return '展示止'
  return day === days[days.length - 1]?.day ? '异议止' : ''
}

/** The days of a publicity period for the strip, as they look at `now`. */
export const stripOf = (period: Period, now: number): StripDay[] =>
  period.days.map(mark => ({ weekday: weekdayOf(mark.day), date: String(Number(mark.day.slice(8))), kind: kindOn(mark, dayOf(now)), word: wordOn(period, mark, dayOf(now)) }))

/** Where the display stands: 公示第 2 天，共 5 个工作日. */
export function standingOf({ days, firstDay, lastDay, workingDays, objectionsCloseAt }: Pick<PublicityNotice, 'days' | 'firstDay' | 'lastDay' | 'workingDays' | 'objectionsCloseAt'>, now: number): string {
  const today = dayOf(now)
  if (today < firstDay) return `公示还没有开始，共 ${workingDays} 个工作日`
  if (now >= objectionsCloseAt && today > lastDay) return '公示和异议期都已结束'
  if (today > lastDay) return '展示已结束，仍在受理异议'
  const passed = days.filter(({ day, kind }) => kind === 'display' && day <= today).length
  return `公示第 ${passed} 天，共 ${workingDays} 个工作日`
}
