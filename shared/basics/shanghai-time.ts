/** An instant: milliseconds since 1970-01-01T00:00Z. */
export type Instant = number
/** A day in Asia/Shanghai, `YYYY-MM-DD`. */
export type Day = string

const offsetMs = 8 * 3_600_000
export const dayMs = 24 * 3_600_000

/** The day that `instant` falls on in Asia/Shanghai (+08:00 all year since 1991). */
export const dayOf = (instant: Instant): Day => new Date(instant + offsetMs).toISOString().slice(0, 10)

/** The first instant of `day` in Asia/Shanghai. */
export const startOfDay = (day: Day): Instant => Date.parse(`${day}T00:00:00+08:00`)

/** The instant at which "`day` 24:00" is over: the next day's 00:00, exclusive. */
export const endOfDay = (day: Day): Instant => startOfDay(day) + dayMs

/** The instant of a clock time, `HH:mm`, on `day`; "24:00" is the next day's 00:00. */
export const instantAt = (day: Day, clock: string): Instant =>
  clock === '24:00' ? endOfDay(day) : Date.parse(`${day}T${clock}:00+08:00`)

/** Clock time `HH:mm` of an instant in Asia/Shanghai. */
export const clockOf = (instant: Instant): string => new Date(instant + offsetMs).toISOString().slice(11, 16)

/** Whether `text` is a day that exists, `YYYY-MM-DD`. Engines take 02-30 for 03-01, so the day is read back. */
export const isDay = (text: string): text is Day => {
  const start = /^\d{4}-\d\d-\d\d$/.test(text) ? startOfDay(text) : NaN
  return !Number.isNaN(start) && dayOf(start) === text
}

/** The day after `day`. */
export const dayAfter = (day: Day): Day => dayOf(endOfDay(day))
