import type { VoteRule } from '../campaign/vote-rule'

export interface SealingTime {
  now: number
  window: { opensAt: number; closesAt: number }
  sealing: VoteRule['sealing']
  /** How long after its time stamp a ballot may still land, in milliseconds. */
  lagMs: number
}

const minuteMs = 60_000

/** Whole intervals since the opening of which every ballot has landed. */
const wholeIntervals = ({ now, window, sealing, lagMs }: SealingTime) => Math.max(0, Math.floor((now - lagMs - window.opensAt) / (sealing.intervalMinutes * minuteMs)))

const edgeAfter = ({ window, sealing }: SealingTime, intervals: number) => Math.min(window.opensAt + intervals * sealing.intervalMinutes * minuteMs, window.closesAt)

/** Ballots cast before `until` may be sealed at `now`. `closing` once none can land any more. */
export function sealReach(time: SealingTime): { until: number; closing: boolean } {
  const closing = time.now - time.lagMs >= time.window.closesAt
  return { until: closing ? time.window.closesAt : edgeAfter(time, wholeIntervals(time)), closing }
}

const wholeMinute = (instant: number) => Math.ceil(instant / minuteMs) * minuteMs

/** When ballots cast now may be sealed at the earliest, a whole minute as the timer runs; null when the box is closed. */
export const nextSealAt = (time: SealingTime): number | null => (sealReach(time).closing ? null : wholeMinute(edgeAfter(time, wholeIntervals(time) + 1) + time.lagMs))

/** Whether so many ballots may be sealed together: few would tell by their moment whose they are. At the close nothing is left outside. */
export const mayBeSealed = (ballots: number, closing: boolean, { smallestBatch }: VoteRule['sealing']): boolean => ballots > 0 && (closing || ballots >= smallestBatch)
