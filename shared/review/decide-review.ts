import { accept, refuse, type Result } from '../basics/result'
import type { Instant } from '../basics/shanghai-time'
import type { ClauseFinding, Reason } from '../nomination/contract'
import { after, type NominationStatus } from '../nomination/status'

export interface Reviewing {
  status: NominationStatus
  /** Of the file now, and of the file as the reviewer read it. */
  revision: number
  readRevision: number
  verdict: 'approve' | 'return' | 'decline'
  reasons: Reason[]
  softAccepted: string[]
  findings: ClauseFinding[]
  /** The reviewer is the nominee, or recommended the nominee. */
  isOwnFile: boolean
  isRunning: boolean
  /** Exclusive end of the review; null where the charter leaves it open. */
  closesAt: Instant | null
  now: Instant
}

export type ReviewRefusal =
  | { kind: 'changed-meanwhile' }
  | { kind: 'not-in-this-status'; status: NominationStatus }
  | { kind: 'reasons-missing' }
  | { kind: 'soft-clause-undecided'; code: string }
  | { kind: 'review-closed'; closedAt: number }
  | { kind: 'campaign-not-running' }
  | { kind: 'own-file' }

/** 资格初审: decides whether this verdict may be given. What is returned or declined carries its reasons; an approval accepts the reason of every soft clause that fails. */
export const decideReview = (reviewing: Reviewing): Result<Reviewing['verdict'], ReviewRefusal> => {
  const { status, verdict, closesAt, now } = reviewing
  if (reviewing.isOwnFile) return refuse({ kind: 'own-file' })
  if (!reviewing.isRunning) return refuse({ kind: 'campaign-not-running' })
  if (closesAt !== null && now >= closesAt) return refuse({ kind: 'review-closed', closedAt: closesAt })
  if (status !== 'underReview' || !after(status, verdict)) return refuse({ kind: 'not-in-this-status', status })
  if (reviewing.revision !== reviewing.readRevision) return refuse({ kind: 'changed-meanwhile' })
  if (verdict !== 'approve') return reviewing.reasons.length === 0 ? refuse({ kind: 'reasons-missing' }) : accept(verdict)
  const undecided = reviewing.findings.find(finding => finding.weight === 'soft' && finding.verdict !== 'holds' && !reviewing.softAccepted.includes(finding.code))
  return undecided ? refuse({ kind: 'soft-clause-undecided', code: undecided.code }) : accept(verdict)
}
