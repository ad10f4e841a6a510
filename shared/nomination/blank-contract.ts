import { endpoint } from '../basics/endpoint'
import { id } from '../basics/inputs'
import { enum as oneOf, strictObject } from '../basics/z'
import { blankPapers } from './blank-papers'
import type { Paper } from './papers-contract'

export const blankContract = {
  /** One of the notice's annexes, empty, for anyone to print or fill in. Made once a day at most, and the same for everybody. */
  'nomination.blankPaper': endpoint<Paper, { kind: 'no-such-campaign' } | { kind: 'no-such-paper' }>()({
    roles: ['visitor'],
    input: strictObject({ campaignId: id(), paper: oneOf(blankPapers) }),
    refusals: ['no-such-campaign', 'no-such-paper'],
    servedBy: 'papers',
    perMinute: 30,
  }),
}
