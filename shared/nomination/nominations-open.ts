import { accept, refuse, type Result } from '../basics/result'
import type { Window } from '../campaign/stage-view'

export type NominationsClosed = { kind: 'campaign-not-running' } | { kind: 'nominations-not-open'; opensAt: number } | { kind: 'nominations-closed'; closedAt: number }

/** Decides whether a nomination may be opened or submitted now. The closing instant itself is late. */
export const nominationsOpen = ({ window, isRunning, now }: { window: Window | null; isRunning: boolean; now: number }): Result<null, NominationsClosed> => {
  if (!isRunning || !window) return refuse({ kind: 'campaign-not-running' })
  if (now < window.opensAt) return refuse({ kind: 'nominations-not-open', opensAt: window.opensAt })
  if (window.closesAt !== null && now >= window.closesAt) return refuse({ kind: 'nominations-closed', closedAt: window.closesAt })
  return accept(null)
}
