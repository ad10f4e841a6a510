import { dayOf } from '@shared/basics/shanghai-time'
import { lastDayOf, sayDay } from '@shared/basics/time-phrases'
import type { StageView } from '@shared/campaign/contract'

/** 5月12日至5月21日, or from when where the end is open. */
export const sayWindow = ({ opensAt, closesAt }: Pick<StageView, 'opensAt' | 'closesAt'>): string => {
  const first = sayDay(dayOf(opensAt))
  if (closesAt === null) return `${first}起`
  const last = sayDay(lastDayOf(closesAt))
  return first === last ? first : `${first}至${last}`
}
