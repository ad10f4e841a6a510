import type { ArrivalPoint } from '@shared/vote/arrival-curve'

/** More than this many columns are too thin to see on a phone. */
const mostColumns = 60
const hourMs = 3_600_000

/** Ballots an hour, so that a point over a whole night does not tower over one over an hour. */
export const rateOf = ({ from, until, ballots }: ArrivalPoint) => ballots / Math.max(1, (until - from) / hourMs)

const joined = (points: readonly ArrivalPoint[]): ArrivalPoint => ({ from: points[0]?.from ?? 0, until: points[points.length - 1]?.until ?? 0, ballots: points.reduce((sum, { ballots }) => sum + ballots, 0) })

export interface Column {
  from: number
  /** Height, of the highest, in percent: ballots an hour. */
  height: number
  /** Width, of the whole, in percent: how long it lasted, so that the area is the ballots. */
  width: number
}

/** The columns of the chart: neighbours are joined where there are too many. */
export function columnsOf(points: readonly ArrivalPoint[]): Column[] {
  const each = Math.ceil(points.length / mostColumns)
  const shown = each <= 1 ? points : Array.from({ length: Math.ceil(points.length / each) }, (_, place) => joined(points.slice(place * each, (place + 1) * each)))
  const [highest, whole] = [Math.max(...shown.map(rateOf)), shown.reduce((sum, { from, until }) => sum + until - from, 0)]
  return shown.map(point => ({ from: point.from, height: Math.max(2, Math.round((rateOf(point) / highest) * 100)), width: Math.round(((point.until - point.from) / whole) * 1000) / 10 }))
}
