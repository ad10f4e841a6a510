import type { Instant } from '../basics/shanghai-time'
import { accept, refuse, type Result } from '../basics/result'

/** What decides whether scorecards are taken. */
export interface ScoringTime {
  /** Null where the charter has no experts. */
  stage: { opensAt: Instant; closesAt: Instant | null } | null
  /** Null until the candidates are settled: what was settled is scored no more. */
  settledAt: Instant | null
  isRunning: boolean
  now: Instant
}

export type NotScoring = { kind: 'scoring-not-open' } | { kind: 'scoring-closed'; closedAt: number } | { kind: 'campaign-not-running' }

/** Decides whether scorecards are taken now. The closing instant itself is late. */
export const scoringIsOpen = ({ stage, settledAt, isRunning, now }: ScoringTime): Result<null, NotScoring> => {
  if (!isRunning) return refuse({ kind: 'campaign-not-running' })
  if (!stage || now < stage.opensAt) return refuse({ kind: 'scoring-not-open' })
  if (settledAt !== null) return refuse({ kind: 'scoring-closed', closedAt: settledAt })
  if (stage.closesAt !== null && now >= stage.closesAt) return refuse({ kind: 'scoring-closed', closedAt: stage.closesAt })
  return accept(null)
}
