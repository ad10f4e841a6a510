import { sayEnd } from '../basics/time-phrases'
import type { Charter } from '../campaign/charter'
import { deadlineFor } from '../campaign/deadline'
import type { Opinion } from './contract'
import { recommendationClosesAt, resubmissionClosesAt, type Timing } from './nomination-window'
import type { NominationStatus } from './status'

export interface LateFile extends Omit<Timing, 'charter'> {
  charter: Pick<Charter, 'stages' | 'deadlines' | 'lateFiles'>
  status: NominationStatus
  returnedBy: Opinion['level'] | null
  unitName: string | null
  recommenderName: string | null
}

export interface LateMove {
  act: 'send-up' | 'lapse'
  /** For the worker to read. */
  reason: string
}

const hourMs = 3_600_000
const byDefault: NonNullable<Charter['lateFiles']> = { graceHours: 24, unit: 'end', recommender: 'end' }
const noJudgement = '这不是对你的材料的评价，可以向市总工会询问；下一届还能再报。'

/** What a file waits for: until when, what then, and why, in words. Null where nothing runs out. */
const waitOf = (file: LateFile): { closesAt: number | null; then: 'send-up' | 'end'; ended: string; sentUp: string } | null => {
  const { charter, amendments, status, returnedBy } = file
  const late = charter.lateFiles ?? byDefault
  const [unit, recommender] = [file.unitName ?? '单位工会', file.recommenderName ?? '推荐单位']
  switch (status) {
    case 'withUnit': return { closesAt: recommendationClosesAt(file, 'unit'), then: late.unit, ended: `${unit}没有在截止前写意见，材料没有送到${recommender}。${noJudgement}`, sentUp: `${unit}没有在截止前写意见，按评选办法直接送${recommender}。` }
    case 'withRecommender': return { closesAt: recommendationClosesAt(file, 'recommender'), then: late.recommender, ended: `${recommender}没有在截止前写意见，材料没有送到市总工会。${noJudgement}`, sentUp: `${recommender}没有在截止前写意见，按评选办法直接送市总工会初审。` }
    case 'returned': return { closesAt: returnedBy && resubmissionClosesAt(file, returnedBy), then: 'end', ended: '退回补充的材料没有在截止前交回来。下一届还能再报。', sentUp: '' }
    case 'awaitingNominee': return { closesAt: returnedBy ? resubmissionClosesAt(file, returnedBy) : deadlineFor(charter, amendments, 'city'), then: 'end', ended: '本人没有在截止前确认，这份推荐没有送出去。', sentUp: '' }
    default: return null
  }
}

/**
 * 逾期: what becomes of a file whose time is over; null while it runs. Offices have some hours of grace in which a late decline may still be
 * given. A file goes up only while the next office may still act on it.
 */
export const lateMove = (file: LateFile): LateMove | null => {
  const wait = waitOf(file)
  const graceMs = (file.charter.lateFiles ?? byDefault).graceHours * hourMs
  if (wait === null || wait.closesAt === null || file.now < wait.closesAt + graceMs) return null
  const until = `截止时间是 ${sayEnd(wait.closesAt)}。`
  return wait.then === 'send-up' ? { act: 'send-up', reason: wait.sentUp + until } : { act: 'lapse', reason: wait.ended + until }
}
