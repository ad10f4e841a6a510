import { accept, refuse, type Result } from '../basics/result'
import type { Channel } from '../campaign/channel'
import type { Charter } from '../campaign/charter'
import type { Organisation, OrganisationKind } from '../identity/organisation'

export interface Route {
  channel: Channel
  /** The organisation whose own recommendation this is; null on the other channels. */
  openedBy: Organisation | null
  /** The unit's union that gives its opinion first; null where the person names none. */
  unit: Organisation | null
  recommender: Organisation
}

/** Kinds of organisation that nominations of this channel may go to; empty where the charter does not offer it. */
export const routesOf = ({ channels }: Pick<Charter, 'channels'>, channel: Channel): OrganisationKind[] => channels.find(offered => offered.channel === channel)?.routes ?? []

/** A unit's union gives an opinion; who recommends to the city stands above it. The federation: the file goes straight to the city. */
export const recommenderKinds = (charter: Pick<Charter, 'channels'>, channel: Channel): OrganisationKind[] => routesOf(charter, channel).filter(kind => kind !== 'grassrootsUnion')

/** Whether a file that goes this way is before the city at once. */
export const isStraightToCity = ({ unit, recommender }: Pick<Route, 'unit' | 'recommender'>): boolean => unit === null && recommender.kind === 'federation'

const unitFits = ({ unit, recommender }: Route, kinds: OrganisationKind[]): boolean =>
  unit === null || (unit.kind === 'grassrootsUnion' && recommender.kind !== 'federation' && kinds.includes('grassrootsUnion') && (recommender.kind === 'society' || unit.parentId === recommender._id))

/**
 * Decides whether a nomination may go this way: to a recommender of a kind that its channel offers, through a unit's union that
 * stands under it (a society has no units and takes any), or straight to the city. An organisation's own recommendation goes through that organisation.
 */
export const mayRoute = (charter: Pick<Charter, 'channels'>, route: Route): Result<null, { kind: 'not-a-route' }> => {
  const kinds = routesOf(charter, route.channel)
  const isOwnWay = route.channel !== 'organisation' || route.openedBy === null || [route.unit?._id, route.recommender._id].includes(route.openedBy._id)
  const fits = recommenderKinds(charter, route.channel).includes(route.recommender.kind) && unitFits(route, kinds) && isOwnWay
  return fits ? accept(null) : refuse({ kind: 'not-a-route' })
}
