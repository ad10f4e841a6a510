import { dayOf, endOfDay } from '../basics/shanghai-time'

/** How far a vote's ballots have been judged. */
export interface Holding {
  /** Where the day's part began: held ballots are grouped by it. It is the opening, a midnight, or an earlier closing instant. */
  partFrom: number
  /** Every ballot cast before this instant is judged. */
  judgedUntil: number
}

/** Ballots are judged together with those of the same ten minutes. */
export const windowMs = 600_000

const endOfPart = (partFrom: number, closesAt: number) => Math.min(endOfDay(dayOf(partFrom)), closesAt)

export interface HoldingWindow {
  from: number
  /** Exclusive. */
  until: number
  /** Whether nothing more can join the groups of the part that began at `partFrom`. */
  endsPart: boolean
}

/**
 * The window to judge next, or null when there is none of which every ballot has landed. `firstBallotAt` is when the first
 * ballot from `judgedUntil` on was cast, null for none: stretches without ballots are stepped over.
 */
export function nextWindow({ partFrom, judgedUntil }: Holding, closesAt: number, landedUntil: number, firstBallotAt: number | null): HoldingWindow | null {
  if (judgedUntil >= closesAt) return null
  const end = endOfPart(partFrom, closesAt)
  const empty = Math.floor(((firstBallotAt ?? end) - judgedUntil) / windowMs) * windowMs
  const from = Math.min(judgedUntil + empty, end)
  const until = firstBallotAt === null || firstBallotAt >= end ? end : Math.min(from + windowMs, end)
  return until <= landedUntil ? { from, until, endsPart: until === end } : null
}

/** After a window: the part goes on, or a new one begins. */
export const afterWindow = ({ partFrom }: Holding, { until, endsPart }: HoldingWindow): Holding => ({ partFrom: endsPart ? until : partFrom, judgedUntil: until })
