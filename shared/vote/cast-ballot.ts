import { accept, refuse, type Result } from '../basics/result'
import type { VoteRule } from '../campaign/vote-rule'
import { commitmentOf, type Sha256 } from './commitment'
import { limitsOf, unkept, type PickRefusal } from './pick-limits'

export interface Casting {
  now: number
  /** Half-open: a ballot at `opensAt` is in, at `closesAt` is out. */
  window: { opensAt: number; closesAt: number }
  rule: Pick<VoteRule, 'picks' | 'groups'>
  candidates: readonly { candidateId: string; group: string; withdrawn: boolean }[]
  campaignId: string
  picks: readonly string[]
  nonce: string
  commitment: string
  /** The platform's own, where it has a faster one than plain JavaScript. */
  hash?: Sha256
}

export type BallotRefusal =
  | { kind: 'voting-not-open'; opensAt: number }
  | { kind: 'voting-closed'; closedAt: number }
  | PickRefusal
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

function pickRefusal(picks: readonly string[], { candidates, rule }: Casting): BallotRefusal | null {
  const groups: string[] = []
  for (const candidateId of picks) {
    const candidate = candidates.find(one => one.candidateId === candidateId)
    if (!candidate) return { kind: 'not-a-candidate', candidateId }
    if (candidate.withdrawn) return { kind: 'candidate-withdrawn', candidateId }
    groups.push(candidate.group)
  }
  return unkept(limitsOf(rule, candidates), groups)[0] ?? null
}

/** Decides whether this ballot may be cast, and gives its picks. Picking someone twice counts once. */
export function castBallot(casting: Casting): Result<{ picks: string[] }, BallotRefusal> {
  const open = votingOpen(casting.window, casting.now)
  if (!open.ok) return open
  const picks = [...new Set(casting.picks)]
  const refused = pickRefusal(picks, casting)
  if (refused) return refuse(refused)
  return commitmentOf({ ...casting, picks }, casting.hash) === casting.commitment ? accept({ picks }) : refuse({ kind: 'commitment-mismatch' })
}
