import { accept, refuse, type Result } from '../basics/result'
import { dayMs } from '../basics/shanghai-time'
import type { NominationStatus } from './status'

/** A code is good for so long, and no longer than files are taken. Ours; no notice says. */
const goodForMs = 14 * dayMs

/** Until when, exclusive, a code given at `now` may be taken up. `closesAt` null where files are taken without end. */
export const invitationExpiresAt = (now: number, closesAt: number | null): number => (closesAt === null ? now + goodForMs : Math.min(now + goodForMs, closesAt))

export interface TakingUp {
  status: NominationStatus
  expiresAt: number
  /** Who has taken it up already; null for nobody. */
  nomineeId: string | null
  /** Who opened the file. */
  openerId: string
  personId: string
  now: number
}

/** Decides whether this person may take up a code. Whoever did so already may look again, whatever has become of the file. */
export const mayTakeUp = ({ status, expiresAt, nomineeId, openerId, personId, now }: TakingUp): Result<null, { kind: 'no-such-invitation' } | { kind: 'invitation-used' } | { kind: 'invitation-expired' } | { kind: 'own-recommendation' }> => {
  if (nomineeId === personId) return accept(null)
  if (nomineeId !== null) return refuse({ kind: 'invitation-used' })
  if (status !== 'awaitingNominee') return refuse({ kind: 'no-such-invitation' })
  if (now >= expiresAt) return refuse({ kind: 'invitation-expired' })
  return openerId === personId ? refuse({ kind: 'own-recommendation' }) : accept(null)
}
