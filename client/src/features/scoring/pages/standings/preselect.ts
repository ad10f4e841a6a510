import type { Standing } from '@shared/scoring/contract'

export interface Preselected {
  /** On the list by rank alone. */
  certain: string[]
  /** Equal at the last place: the office chooses `places` of them. Empty where no choice is left. */
  tied: Standing[]
  places: number
}

/** Who stands on the list by rank, and where a tie at the last place leaves a choice. With `allIn` nobody equal is left out. */
export function preselect(standings: readonly Standing[], candidates: number, allIn: boolean): Preselected {
  const cut = standings[Math.min(candidates, standings.length) - 1]?.rank ?? null
  if (cut === null) return { certain: [], tied: [], places: 0 }
  const above = standings.filter(({ rank }) => rank !== null && rank < cut)
  const at = standings.filter(({ rank }) => rank === cut)
  const places = Math.min(candidates, standings.length) - above.length
  if (allIn || at.length === places) return { certain: [...above, ...at].map(({ nominationId }) => nominationId), tied: [], places: 0 }
  return { certain: above.map(({ nominationId }) => nominationId), tied: at, places }
}
