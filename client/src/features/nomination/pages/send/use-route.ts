import { useState } from 'react'
import type { Organisation } from '@shared/identity/organisation'
import type { NominationFile, NominationForm } from '@shared/nomination/contract'
import { recommenderKinds, routesOf } from '@shared/nomination/route'
import { useEndpoint } from '@/api/use-endpoint'
import { keepDraft, readDraft } from '@/lib/drafts'

/** Where a file is to go, as far as it has been said. */
export interface ChosenRoute {
  /** Whether the person's unit has a union of its own; null while not said. */
  hasUnit: boolean | null
  unit: Organisation | null
  recommender: Organisation | null
}

const none: ChosenRoute = { hasUnit: null, unit: null, recommender: null }
const nameOf = (nominationId: string) => `route:${nominationId}`

/** An officer's own organisation recommends: it is the unit or the recommender, whichever it may be. */
function useOwnOffice(isWanted: boolean): Organisation | null {
  const me = useEndpoint('identity.me', {}, { enabled: isWanted }).data
  const post = me?.appointments.find(({ role }) => ['unitOfficer', 'countyOfficer', 'societyOfficer'].includes(role))
  const found = useEndpoint('identity.organisations', { search: post?.organisationName ?? '', limit: 20 }, { enabled: post !== undefined }).data
  return found?.items.find(({ _id }) => _id === post?.organisationId) ?? null
}

const through = (office: Organisation): ChosenRoute => office.kind === 'grassrootsUnion' ? { hasUnit: true, unit: office, recommender: null } : { hasUnit: false, unit: null, recommender: office }

/** The way a file takes: the unit's union first where there is one, then the recommender above it. Kept on this phone. */
export function useRoute({ nominationId, channel }: NominationFile, form: NominationForm) {
  const [chosen, setChosen] = useState<ChosenRoute>(() => readDraft<ChosenRoute>(nameOf(nominationId)) ?? none)
  const office = useOwnOffice(channel === 'organisation')
  const counties = useEndpoint('identity.organisations', { kind: 'countyUnion', limit: 100 }).data?.items ?? []
  const kinds = recommenderKinds(form, channel)
  const base = office ? { ...through(office), ...(office.kind === 'grassrootsUnion' ? { recommender: chosen.recommender } : {}) } : chosen
  const above = counties.find(({ _id, kind }) => _id === base.unit?.parentId && kinds.includes(kind)) ?? null
  const choose = (changes: Partial<ChosenRoute>) => {
    const next = { ...chosen, ...changes }
    keepDraft(nameOf(nominationId), next)
    setChosen(next)
  }
  return { ...base, recommender: base.recommender ?? above, isOwnOffice: office !== null, mayHaveUnit: routesOf(form, channel).includes('grassrootsUnion'), kinds, choose }
}
export type Routing = ReturnType<typeof useRoute>
