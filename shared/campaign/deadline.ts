import type { Amendment } from './amendment'
import type { Charter } from './charter'
import type { Deadline } from './stage'
import { windowOf } from './stage-view'

const levels: Deadline['level'][] = ['unit', 'county', 'city']

/** How far the nomination stage was postponed: deadlines move with it. */
const shiftOf = (charter: Pick<Charter, 'stages'>, amendments: readonly Amendment[]): number => {
  const before = windowOf(charter, [], 'nomination')?.closesAt ?? 0
  const after = windowOf(charter, amendments, 'nomination')?.closesAt ?? 0
  return after - before
}

/**
 * Until when, exclusive, files are taken at `level`: by the unit's union, by the county's union, by the city's federation.
 * A level without a deadline of its own has the one above it; without any, the nomination stage's end counts (null: no end).
 */
export const deadlineFor = (charter: Pick<Charter, 'stages' | 'deadlines'>, amendments: readonly Amendment[], level: Deadline['level']): number | null => {
  const own = levels.slice(levels.indexOf(level)).flatMap(each => charter.deadlines.filter(deadline => deadline.level === each))[0]
  if (own === undefined) return windowOf(charter, amendments, 'nomination')?.closesAt ?? null
  return own.at + shiftOf(charter, amendments)
}
