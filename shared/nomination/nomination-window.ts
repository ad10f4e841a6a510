import { accept, refuse, type Result } from '../basics/result'
import type { Amendment } from '../campaign/amendment'
import type { Charter } from '../campaign/charter'
import { deadlineFor } from '../campaign/deadline'
import type { Deadline } from '../campaign/stage'
import { windowOf } from '../campaign/stage-view'
import type { OrganisationKind } from '../identity/organisation'
import type { Opinion } from './contract'

export interface Timing {
  charter: Pick<Charter, 'stages' | 'deadlines'>
  amendments: readonly Amendment[]
  now: number
}

const levelOf: Record<OrganisationKind, Deadline['level']> = { grassrootsUnion: 'unit', countyUnion: 'county', industrialUnion: 'county', society: 'city', federation: 'city' }

type NotNow = { kind: 'nominations-not-open'; opensAt: number } | { kind: 'nominations-closed'; closedAt: number }

/** Decides whether nominations are taken by an organisation of kind `to`; at the deadline itself they no longer are. */
export const mayHandIn = ({ charter, amendments, now }: Timing, to: OrganisationKind): Result<null, NotNow> => {
  const opensAt = windowOf(charter, amendments, 'nomination')?.opensAt ?? now
  if (now < opensAt) return refuse({ kind: 'nominations-not-open', opensAt })
  const closesAt = deadlineFor(charter, amendments, levelOf[to])
  return closesAt !== null && now >= closesAt ? refuse({ kind: 'nominations-closed', closedAt: closesAt }) : accept(null)
}

/** Until when, exclusive, a returned file may come back: to the city while it reviews, to a unit or recommender while they may still recommend. */
export const resubmissionClosesAt = ({ charter, amendments }: Omit<Timing, 'now'>, returnedBy: Opinion['level']): number | null =>
  returnedBy === 'city' ? (windowOf(charter, amendments, 'eligibilityReview')?.closesAt ?? null) : deadlineFor(charter, amendments, 'city')

/** Until when, exclusive, an opinion sends a file on: a unit to its county, a recommender to the city. */
export const recommendationClosesAt = ({ charter, amendments }: Omit<Timing, 'now'>, level: 'unit' | 'recommender'): number | null =>
  deadlineFor(charter, amendments, level === 'unit' ? 'county' : 'city')
