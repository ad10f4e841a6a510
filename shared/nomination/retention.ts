import { dayOf, startOfDay, type Instant } from '../basics/shanghai-time'
import type { NominationStatus } from './status'

/** What an erased file may keep: a title that was conferred, or taken away, stays known (评选档案). */
const staysPublic: readonly NominationStatus[] = ['honoured', 'disqualified']

const monthsLater = (instant: Instant, months: number): Instant => {
  const day = dayOf(instant)
  const counted = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  const month = `${Math.floor(counted / 12)}-${String((counted % 12) + 1).padStart(2, '0')}`
  const lastOfMonth = new Date(Date.UTC(Math.floor(counted / 12), (counted % 12) + 1, 0)).getUTCDate()
  return startOfDay(`${month}-${String(Math.min(lastOfMonth, Number(day.slice(8)))).padStart(2, '0')}`)
}

/** When a campaign's files are erased: the charter's months after its end; null while it runs. */
export const erasesAt = (endedAt: Instant | null, { months }: { months: number }): Instant | null => (endedAt === null ? null : monthsLater(endedAt, months))

/** Where nothing runs any more: a second look that was not asked for is given up with the file. A joined one runs with the file that leads it. */
const nothingRuns: readonly NominationStatus[] = ['draft', 'declined', 'upheld', 'notChosen', 'nomineeRefused', 'lapsed', 'withdrawn']

export type Erasable = 'now' | 'while-running' | 'kept-until'

/** Whether a person may have a file erased before its time: where nothing runs any more, and nothing has to stay known. */
export const mayErase = (status: NominationStatus): Erasable => {
  if (staysPublic.includes(status)) return 'kept-until'
  return nothingRuns.includes(status) ? 'now' : 'while-running'
}

/** Whether name, trade and unit stay with an erased file. */
export const keepsName = (status: NominationStatus): boolean => staysPublic.includes(status)
