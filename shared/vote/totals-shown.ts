import { dayMs, dayOf, instantAt } from '../basics/shanghai-time'
import { accept, refuse, type Result } from '../basics/result'
import type { VoteRule } from '../campaign/vote-rule'

/** Which count may be shown: the running one (`asOf` null), or the one as of an instant. */
export interface ShownTotals {
  asOf: number | null
}

type NotYet = { kind: 'totals-not-shown-yet'; shownFrom: number }

/** The last time before or at `now` that the clock stood at `at`, and the next one. */
function around(at: string, now: number) {
  const today = instantAt(dayOf(now), at)
  return today <= now ? { last: today, next: today + dayMs } : { last: today - dayMs, next: today }
}

/** Whether and which totals the charter shows now: live, at a set hour of the day, or only after the close. */
export function shownTotals(rule: VoteRule['totalsShown'], window: { opensAt: number; closesAt: number }, now: number): Result<ShownTotals, NotYet> {
  if (now >= window.closesAt) return accept({ asOf: null })
  if (rule.kind === 'after-close') return refuse({ kind: 'totals-not-shown-yet', shownFrom: window.closesAt })
  if (rule.kind === 'live') return now < window.opensAt ? refuse({ kind: 'totals-not-shown-yet', shownFrom: window.opensAt }) : accept({ asOf: null })
  const { last, next } = around(rule.at, now)
  return last < window.opensAt ? refuse({ kind: 'totals-not-shown-yet', shownFrom: next }) : accept({ asOf: last })
}

/** When the totals shown at `now` are followed by newer ones; null where they come as the votes do, and after the close. Half-open: at the instant itself they are there. */
export function nextTotalsAt(rule: VoteRule['totalsShown'], window: { opensAt: number; closesAt: number }, now: number): number | null {
  if (rule.kind === 'live' || now >= window.closesAt) return null
  return rule.kind === 'after-close' ? window.closesAt : Math.min(around(rule.at, now).next, window.closesAt)
}
