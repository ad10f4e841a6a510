import type { Invitation } from '@shared/nomination/nomination-file'
import { deadlineFor } from '@shared/campaign/deadline'
import { invitationExpiresAt } from '@shared/nomination/invitation'
import type { Campaign } from '../campaign/store'
import { invitationCode, invitationHash } from '../identity/invitation-code'
import { ownerOf, type Reading } from './reader'
import type { NominationDocument } from './store'

const seedOf = (nominationId: string, number: number) => `nomination ${nominationId} ${number}`

/** What a file keeps of a further invitation to its nominee: the codes before it are void. */
export function nextInvitation({ _id, invitation }: Pick<NominationDocument, '_id' | 'invitation'>, { charter, amendments }: Campaign, now: number): Pick<NominationDocument, 'invitation' | 'invitationHash'> {
  const number = (invitation?.number ?? 0) + 1
  return { invitation: { number, expiresAt: invitationExpiresAt(now, deadlineFor(charter, amendments, 'city')) }, invitationHash: invitationHash(invitationCode(seedOf(_id, number))) }
}

/** The code for the opener to pass on; to nobody else, and no longer once somebody has taken it up. */
export function invitationView(reading: Reading): Invitation | null {
  const { _id, status, invitation, nomineeId } = reading.nomination
  if (ownerOf(reading) !== 'opener' || status !== 'awaitingNominee' || !invitation) return null
  const isTakenUp = nomineeId !== null
  return { code: isTakenUp ? null : invitationCode(seedOf(_id, invitation.number)), expiresAt: invitation.expiresAt, isTakenUp }
}
