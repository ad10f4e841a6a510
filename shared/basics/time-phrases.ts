import { clockOf, dayMs, dayOf, startOfDay, type Day, type Instant } from './shanghai-time'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const weekdays = ['日', '一', '二', '三', '四', '五', '六'] as const

/** A day as a person says it: 3月31日. */
export const sayDay = (day: Day): string => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`

/** With its year, for notices: 2018年3月31日. */
export const sayFullDay = (day: Day): string => `${day.slice(0, 4)}年${sayDay(day)}`

/** On the ruler: 3.31. */
export const shortDay = (day: Day): string => `${Number(day.slice(5, 7))}.${Number(day.slice(8))}`

/** 四 for a Thursday. */
export const weekdayOf = (day: Day): string => weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? ''

/** A moment that has been: 3月29日 21:07. */
export const sayMoment = (instant: Instant): string => `${sayDay(dayOf(instant))} ${clockOf(instant)}`

/** An end, exclusive: midnight belongs to the day before it, as 24:00. */
const isMidnight = (instant: Instant) => startOfDay(dayOf(instant)) === instant

/** The last day of a window that ends, exclusively, at `closesAt`. */
export const lastDayOf = (closesAt: Instant): Day => dayOf(closesAt - 1)

/** An end as notices say it: 3月31日 24:00. */
export const sayEnd = (closesAt: Instant): string => isMidnight(closesAt) ? `${sayDay(lastDayOf(closesAt))} 24:00` : sayMoment(closesAt)

/** How long, in the two largest units that matter: 3 天 4 小时, 4 小时 5 分, 5 分钟, 不到 1 分钟. */
export function sayLength(lengthMs: number): string {
  const days = Math.floor(lengthMs / dayMs)
  const hours = Math.floor((lengthMs % dayMs) / hourMs)
  const minutes = Math.floor((lengthMs % hourMs) / minuteMs)
  if (days > 0) return hours > 0 ? `${days} 天 ${hours} 小时` : `${days} 天`
  if (hours > 0) return minutes > 0 ? `${hours} 小时 ${minutes} 分` : `${hours} 小时`
  return minutes > 0 ? `${minutes} 分钟` : '不到 1 分钟'
}

const remaining = (lengthMs: number) => lengthMs < minuteMs ? '还有不到 1 分钟' : `还有 ${sayLength(lengthMs)}`

/** 还有 3 天 4 小时截止, or 已截止 from the closing instant on. */
export const timeLeft = (now: Instant, closesAt: Instant): string => now >= closesAt ? '已截止' : `${remaining(closesAt - now)}截止`

/** 还有 2 天开始, or 已开始. */
export const timeUntil = (now: Instant, opensAt: Instant): string => now >= opensAt ? '已开始' : `${remaining(opensAt - now)}开始`

/** The whole phrase: 还有 3 天 4 小时截止 · 3月31日 24:00（北京时间）. */
export const sayDeadline = (now: Instant, closesAt: Instant): string => `${timeLeft(now, closesAt)} · ${sayEnd(closesAt)}（北京时间）`

/** A past moment, near ones by day: 今天 10:24, 昨天 20:16, 3月29日 21:07, 2017年9月3日 12:40. */
export function sayPast(now: Instant, then: Instant): string {
  const day = dayOf(then)
  if (day === dayOf(now)) return `今天 ${clockOf(then)}`
  if (day === dayOf(now - dayMs)) return `昨天 ${clockOf(then)}`
  return day.slice(0, 4) === dayOf(now).slice(0, 4) ? sayMoment(then) : `${sayFullDay(day)} ${clockOf(then)}`
}

/** How far `now` is within a window, 0 to 1; 0 where the end is open. */
export const progressOf = (now: Instant, opensAt: Instant, closesAt: Instant | null): number =>
  closesAt === null || closesAt <= opensAt ? 0 : Math.min(1, Math.max(0, (now - opensAt) / (closesAt - opensAt)))
