import type { Reader } from '@shared/nomination/may-read'
import type { NominationStatus } from '@shared/nomination/status'
import { command } from '../platform/collection'

/**
 * What stands or stood with the reader's organisations, by the place they see it from: the same rule as `placesAt`, as queries that share no
 * file. Each is answered by an index of its own, so that a desk's list costs what lies on that desk and not what the city has.
 */
export const placesInReach = ({ officeIds, isCityOfficer }: Reader): object[] => {
  const [mine, others] = [command.in(officeIds), command.nin(officeIds)]
  return [
    { organisationId: mine },
    { unitId: mine, reach: command.gte(1), organisationId: others },
    { recommenderId: mine, reach: command.gte(2), organisationId: others, unitId: others },
    // 3 is the furthest that a file comes.
    ...(isCityOfficer ? [{ reach: 3, organisationId: others, unitId: others, recommenderId: others }] : []),
  ]
}

/** A file joined to another looks to those who recommended it like any that is before the city. */
export const statusesFor = ({ isCityOfficer }: Reader, asked: NominationStatus[]): NominationStatus[] => (!isCityOfficer && asked.includes('underReview') ? [...asked, 'joined'] : asked)
