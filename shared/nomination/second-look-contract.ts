import { endpoint } from '../basics/endpoint'
import { id, requestId, sentence } from '../basics/inputs'
import { enum as oneOf, int, minimum, number, strictObject } from '../basics/z'
import type { NominationFile } from './nomination-file'
import type { NominationStatus } from './status'

type NoNomination = { kind: 'no-such-nomination' }
type Stale = { kind: 'changed-meanwhile' }
type WrongStatus = { kind: 'not-in-this-status'; status: NominationStatus }

export const secondLookContract = {
  /** Asked for by the nominee, once, while the time for it runs. */
  'nomination.askSecondLook': endpoint<NominationFile, NoNomination | Stale | WrongStatus | { kind: 'second-look-used' } | { kind: 'second-look-closed'; closedAt: number } | { kind: 'campaign-not-running' }>()({
    roles: ['member'],
    input: strictObject({ nominationId: id(), revision: number().check(int(), minimum(0)), why: sentence(500), requestId: requestId() }),
    refusals: ['no-such-nomination', 'changed-meanwhile', 'not-in-this-status', 'second-look-used', 'second-look-closed', 'campaign-not-running'],
  }),
  /** `overturn` puts the file where a favourable decision would have put it at once. */
  'nomination.giveSecondLook': endpoint<NominationFile, NoNomination | Stale | WrongStatus | { kind: 'declined-by-you' } | { kind: 'not-with-you' } | { kind: 'own-file' } | { kind: 'second-look-closed'; closedAt: number } | { kind: 'quota-full'; count: number } | { kind: 'campaign-not-running' }>()({
    roles: ['unitOfficer', 'societyOfficer', 'countyOfficer', 'cityOfficer'],
    input: strictObject({ nominationId: id(), revision: number().check(int(), minimum(0)), outcome: oneOf(['uphold', 'overturn']), answer: sentence(500), requestId: requestId() }),
    refusals: ['no-such-nomination', 'changed-meanwhile', 'not-in-this-status', 'declined-by-you', 'not-with-you', 'own-file', 'second-look-closed', 'quota-full', 'campaign-not-running'],
  }),
}
