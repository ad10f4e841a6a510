import { endpoint } from '../basics/endpoint'
import { id, requestId, text } from '../basics/inputs'
import { int, maxLength, minimum, minLength, number, strictObject, string } from '../basics/z'
import type { NominationFile } from './nomination-file'
import type { NominationStatus } from './status'

type NoNomination = { kind: 'no-such-nomination' }
type Stale = { kind: 'changed-meanwhile' }
type WrongStatus = { kind: 'not-in-this-status'; status: NominationStatus }

const revision = () => number().check(int(), minimum(0))

/** What happens between those who recommend and the person they recommend. */
export const recommendContract = {
  /** A new code for the same person: the one before it is void, and whoever took that up without confirming is out. */
  'nomination.invite': endpoint<NominationFile, NoNomination | Stale | WrongStatus>()({
    roles: ['member'],
    input: strictObject({ nominationId: id(), revision: revision(), requestId: requestId() }),
    refusals: ['no-such-nomination', 'changed-meanwhile', 'not-in-this-status'],
    perMinute: 10,
  }),
  /** Takes up a code on one's own phone: from then on the file is shown to this person, to confirm, correct or refuse. The same person may ask again. */
  'nomination.takeUp': endpoint<NominationFile, { kind: 'no-such-invitation' } | { kind: 'invitation-expired' } | { kind: 'invitation-used' } | { kind: 'own-recommendation' }>()({
    roles: ['member'],
    input: strictObject({ code: string().check(minLength(6), maxLength(40)) }),
    refusals: ['no-such-invitation', 'invitation-expired', 'invitation-used', 'own-recommendation'],
    perMinute: 10,
  }),
  /** The person says no: the file ends, and its opener sees that, with the reason where one is given. */
  'nomination.refuse': endpoint<NominationFile, NoNomination | Stale | WrongStatus>()({
    roles: ['member'],
    input: strictObject({ nominationId: id(), revision: revision(), reason: text(300), requestId: requestId() }),
    refusals: ['no-such-nomination', 'changed-meanwhile', 'not-in-this-status'],
  }),
}
