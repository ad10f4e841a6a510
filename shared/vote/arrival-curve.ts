/** 到票: how many ballots had arrived between two whole hours. */
export interface ArrivalPoint {
  /** The earlier point's `until`; the opening for the first. */
  from: number
  /** Exclusive. */
  until: number
  ballots: number
}

/** A batch of the box: how many ballots, and when the last of them was cast. */
export interface SealedBatch {
  ballots: number
  lastCastAt: number
}

/** Fewer ballots than this together would tell of single voters. */
export const smallestPoint = 50

const hourMs = 3_600_000
const hourAfter = (instant: number) => (Math.floor(instant / hourMs) + 1) * hourMs

function merged(points: ArrivalPoint[]): ArrivalPoint[] {
  const full: ArrivalPoint[] = []
  let open: ArrivalPoint | null = null
  for (const point of points) {
    const sum: ArrivalPoint = open ? { from: open.from, until: point.until, ballots: open.ballots + point.ballots } : point
    open = sum.ballots < smallestPoint ? sum : null
    if (!open) full.push(sum)
  }
  const last = full.pop()
  if (!last) return []
  return [...full, open ? { ...last, until: open.until, ballots: last.ballots + open.ballots } : last]
}

/**
 * Arrivals by the hour, from sealed batches alone: a batch counts for the hour of its last ballot. Points are merged until
 * they hold 50 ballots, the last one into the one before; fewer than 50 ballots in all give no curve.
 */
export function arrivalCurve(opensAt: number, batches: readonly SealedBatch[]): ArrivalPoint[] {
  const hours = new Map<number, number>()
  for (const { ballots, lastCastAt } of batches) hours.set(hourAfter(lastCastAt), (hours.get(hourAfter(lastCastAt)) ?? 0) + ballots)
  const untils = [...hours.keys()].sort((one, other) => one - other)
  return merged(untils.map((until, place) => ({ from: untils[place - 1] ?? opensAt, until, ballots: hours.get(until) ?? 0 })))
}
