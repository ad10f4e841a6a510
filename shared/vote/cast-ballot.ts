import { accept, refuse, type Result } from '../basics/result'
import type { VoteRule } from '../campaign/vote-rule'
import { commitmentOf } from './commitment'

export interface Casting {
  now: number
  /** Half-open: a ballot at `opensAt` is in, at `closesAt` is out. */
  window: { opensAt: number; closesAt: number }
  rule: Pick<VoteRule, 'picks'>
  candidates: readonly { candidateId: string; withdrawn: boolean }[]
  campaignId: string
  picks: readonly string[]
  nonce: string
  commitment: string
}

export type BallotRefusal =
  | { kind: 'voting-not-open'; opensAt: number }
  | { kind: 'voting-closed'; closedAt: number }
  | { kind: 'too-few-picks'; minimum: number }
  | { kind: 'too-many-picks'; maximum: number }
  | { kind: 'not-a-candidate'; candidateId: string }
  | { kind: 'candidate-withdrawn'; candidateId: string }
  | { kind: 'commitment-mismatch' }

/** Whether voting is open at `now`. */
export function votingOpen(window: Casting['window'], now: number): Result<null, Extract<BallotRefusal, { kind: 'voting-not-open' | 'voting-closed' }>> {
  if (now < window.opensAt) return refuse({ kind: 'voting-not-open', opensAt: window.opensAt })
  // Compared with >=: a ballot at the closing instant is already late.
  if (now >= window.closesAt) return refuse({ kind: 'voting-closed', closedAt: window.closesAt })
  return accept(null)
}

function pickRefusal(picks: readonly string[], candidates: Casting['candidates']): BallotRefusal | null {
  for (const candidateId of picks) {
    const candidate = candidates.find(one => one.candidateId === candidateId)
    if (!candidate) return { kind: 'not-a-candidate', candidateId }
    if (candidate.withdrawn) return { kind: 'candidate-withdrawn', candidateId }
  }
  return null
}

/** Decides whether this ballot may be cast, and gives its picks. Picking someone twice counts once. */
export function castBallot(casting: Casting): Result<{ picks: string[] }, BallotRefusal> {
  const open = votingOpen(casting.window, casting.now)
  if (!open.ok) return open
  const picks = [...new Set(casting.picks)]
  const { minimum, maximum } = casting.rule.picks
  if (picks.length < minimum) return refuse({ kind: 'too-few-picks', minimum })
  if (picks.length > maximum) return refuse({ kind: 'too-many-picks', maximum })
  const refused = pickRefusal(picks, casting.candidates)
  if (refused) return refuse(refused)
  return commitmentOf({ ...casting, picks }) === casting.commitment ? accept({ picks }) : refuse({ kind: 'commitment-mismatch' })
}
