import { dayOf } from '../basics/shanghai-time'
import type { VoteRule } from '../campaign/vote-rule'

/** The period a ballot belongs to: the whole campaign, or its day in Beijing. */
export const votingPeriod = (period: VoteRule['period'], now: number): string => (period === 'day' ? dayOf(now) : 'campaign')
