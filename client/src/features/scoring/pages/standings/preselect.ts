import type { Standing } from '@shared/scoring/contract'
import type { Places } from '@shared/scoring/places'

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

export interface Tie {
  /** Of those equal at a group's last place. */
  ids: readonly string[]
  places: number
}

/** The same in each of the charter's groups: who is on the list by rank, and every tie that leaves a choice. */
export function preselectAll(standings: readonly Standing[], places: readonly Places[], allIn: boolean): { certain: string[]; ties: Tie[] } {
  const each = places.map(({ group, candidates }) => preselect(standings.filter(one => one.group === group), candidates, allIn))
  const ties = each.filter(({ tied }) => tied.length > 0).map(({ tied, places: free }) => ({ ids: tied.map(({ nominationId }) => nominationId), places: free }))
  return { certain: each.flatMap(({ certain }) => certain), ties }
}

/** The choice among equals with this one put in or taken out; one more than a tie has places is not taken in. */
export function toggled(picked: readonly string[], id: string, ties: readonly Tie[]): readonly string[] {
  if (picked.includes(id)) return picked.filter(other => other !== id)
  const tie = ties.find(({ ids }) => ids.includes(id))
  return tie && picked.filter(other => tie.ids.includes(other)).length < tie.places ? [...picked, id] : picked
}
