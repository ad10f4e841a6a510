import { castBallot } from '../../shared/vote/cast-ballot'
import { commitmentOf } from '../../shared/vote/commitment'
import { mayRevise } from '../../shared/vote/may-revise'
import { votingPeriod } from '../../shared/vote/voting-period'
import type { AnyVote, Attempt } from './any-vote'
import { picksOf, standing } from './some-picks'

export interface KeptBallot {
  firstId: string
  revision: number
  castAt: number
  picks: string[]
  nonce: string
  commitment: string
  requestId: string
}

export interface Outcome {
  attempt: Attempt
  withdrawn: string[]
  /** The ballot that was added; null where an earlier one answered or the rule refused. */
  added: KeptBallot | null
  refusal: string | null
}

const campaignId = 'k'

function castOne(vote: AnyVote, attempt: Attempt, withdrawn: string[], box: Map<string, KeptBallot[]>, sequence: number): Outcome {
  const { rule, window } = vote
  const [candidates, wanted] = [standing(vote, withdrawn), picksOf(vote, attempt, withdrawn)]
  const nonce = String(sequence).padStart(32, '0')
  const commitment = commitmentOf({ campaignId, picks: [...new Set(wanted)], nonce })
  const decided = castBallot({ now: attempt.at, window, rule, candidates, campaignId, picks: wanted, nonce, commitment })
  const outcome = { attempt, withdrawn, added: null, refusal: null }
  if (!decided.ok) return { ...outcome, refusal: decided.error.kind }
  const firstId = `${votingPeriod(rule.period, attempt.at)}:${attempt.voter}`
  const own = box.get(firstId) ?? []
  if (own.some(one => one.requestId === attempt.requestId)) return outcome
  const newest = own[own.length - 1]
  if (newest && !mayRevise({ rule, newest, candidates })) return { ...outcome, refusal: 'already-voted' }
  const added = { firstId, revision: own.length, castAt: attempt.at, picks: decided.value.picks, nonce, commitment, requestId: attempt.requestId }
  box.set(firstId, [...own, added])
  return { ...outcome, added }
}

/** Everything that is tried, one after the other, on the pure rules: what came of it and what is in the box. */
export function castInMemory(vote: AnyVote) {
  const box = new Map<string, KeptBallot[]>()
  const withdrawn: string[] = []
  const outcomes: Outcome[] = []
  for (const [sequence, event] of vote.events.entries()) {
    const id = event.kind === 'withdrawal' ? (vote.candidates[event.place]?.candidateId ?? '') : ''
    if (event.kind === 'attempt') outcomes.push(castOne(vote, event, [...withdrawn], box, sequence))
    else if (!withdrawn.includes(id)) withdrawn.push(id)
  }
  return { outcomes, withdrawn, ballots: [...box.values()].flat().sort((one, other) => one.castAt - other.castAt), campaignId }
}
