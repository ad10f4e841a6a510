import type { Reader } from '@shared/nomination/may-read'
import type { NominationStatus } from '@shared/nomination/status'
import { command } from '../platform/collection'

/** What stands or stood with the reader's organisations: the same rule as `placesAt`, as a query. */
export const inReachOf = ({ officeIds, isCityOfficer }: Reader) => {
  const mine = command.in(officeIds)
  return command.or([
    { organisationId: mine },
    { unitId: mine, reach: command.gte(1) },
    { recommenderId: mine, reach: command.gte(2) },
    ...(isCityOfficer ? [{ reach: command.gte(3) }] : []),
  ])
}

/** A file joined to another looks to those who recommended it like any that is before the city. */
export const statusesFor = ({ isCityOfficer }: Reader, asked: NominationStatus[]): NominationStatus[] => (!isCityOfficer && asked.includes('underReview') ? [...asked, 'joined'] : asked)
