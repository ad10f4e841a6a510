import { dayMs, dayOf, endOfDay, type Instant } from '../basics/shanghai-time'
import type { ObjectionRule } from '../campaign/objection-rule'

export interface Terms {
  /** Both exclusive: the end of the last day. */
  takeUpBy: Instant
  decideBy: Instant
}

const endAfter = (from: Instant, days: number): Instant => endOfDay(dayOf(from + days * dayMs))

/** 办理期限 of an objection received at `at`; the day of receipt does not count. */
export const termsOf = ({ takeUpWithinDays, decideWithinDays }: ObjectionRule, at: Instant): Terms => ({ takeUpBy: endAfter(at, takeUpWithinDays), decideBy: endAfter(at, decideWithinDays) })

/** Until when a nominee who is asked at `askedAt` may answer, exclusive. */
export const replyDueAt = ({ replyWithinDays }: ObjectionRule, askedAt: Instant): Instant => endAfter(askedAt, replyWithinDays)

/** Whether a term is so near, or past, that somebody is reminded: in its last day and after. */
export const isPressing = (due: Instant, now: Instant): boolean => now >= due - dayMs
