import type { NominationStatus } from '@shared/nomination/status'
import { command } from '../platform/collection'
import type { DeskReader } from './reader'

/** A place from which the reader sees files, as a query; the city's sees all that has come before it. */
export interface DeskPlace {
  where: object
  isCity: boolean
}

/** An office's files; the city has those that have come before it already. */
const officePlaces = (mine: readonly string[], isCityOfficer: boolean): object[] => {
  const [own, others] = [command.in(mine), command.nin(mine)]
  // 3 is the furthest that a file comes.
  const [any, withUnit, withRecommender] = isCityOfficer ? [{ reach: command.lt(3) }, command.in([1, 2]), 2] : [{}, command.gte(1), command.gte(2)]
  return [
    { organisationId: own, ...any },
    { unitId: own, reach: withUnit, organisationId: others },
    { recommenderId: own, reach: withRecommender, organisationId: others, unitId: others },
  ]
}

/**
 * What stands or stood with the reader's organisations, by the place they see it from: the same rule as `placesAt`, as queries that share no
 * file. Each is answered by an index of its own, so that a desk's list costs what lies on that desk and not what the city has. What goes to
 * the federation is before the city at once: it has no place besides.
 */
export const placesInReach = ({ officeIds, federationIds, isCityOfficer }: DeskReader): DeskPlace[] => {
  const mine = officeIds.filter(id => !isCityOfficer || !federationIds.includes(id))
  const offices = isCityOfficer && mine.length === 0 ? [] : officePlaces(mine, isCityOfficer).map(where => ({ where, isCity: false }))
  return isCityOfficer ? [{ where: { reach: 3 }, isCity: true }, ...offices] : offices
}

/** A file joined to another looks to those who recommended it like any that is before the city. */
export const statusesFor = ({ isCityOfficer }: Pick<DeskReader, 'isCityOfficer'>, asked: NominationStatus[]): NominationStatus[] => (!isCityOfficer && asked.includes('underReview') ? [...asked, 'joined'] : asked)
