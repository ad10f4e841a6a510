import type { Marks, Standing } from './contract'
import { totalOf } from './score-nominee'

export interface Nominee {
  nominationId: string
  name: string
  trade: string
  unitName: string
  /** Key of the group in which this nominee is ranked; '' where there is one list. */
  group: string
}

export interface Card {
  nominationId: string
  /** {} where the expert recused before scoring. */
  marks: Marks
  recused: boolean
}

/** Two decimals, halves upward. The totals are whole points, so the sum is exact. */
const meanOf = (totals: number[]): number | null => (totals.length === 0 ? null : Math.round((totals.reduce((sum, total) => sum + total, 0) * 100) / totals.length) / 100)

const standingOf = (nominee: Nominee, cards: Card[]): Standing => {
  const own = cards.filter(card => card.nominationId === nominee.nominationId)
  const counted = own.filter(card => !card.recused)
  return { ...nominee, scorecards: counted.length, recusals: own.length - counted.length, mean: meanOf(counted.map(card => totalOf(card.marks))), rank: null }
}

const rankIn = (standings: Standing[], { group, mean }: Standing): number | null =>
  mean === null ? null : 1 + standings.filter(other => other.group === group && other.mean !== null && other.mean > mean).length

const byMean = (left: Standing, right: Standing): number => (right.mean ?? -1) - (left.mean ?? -1) || (left.nominationId < right.nominationId ? -1 : 1)

/** 名次: in each group, by the mean of the scorecards that count, best first. Equal means share a rank; a nominee without a scorecard has none. */
export const rankStandings = (nominees: Nominee[], cards: Card[]): Standing[] => {
  const standings = nominees.map(nominee => standingOf(nominee, cards))
  return standings.map(standing => ({ ...standing, rank: rankIn(standings, standing) })).sort(byMean)
}
