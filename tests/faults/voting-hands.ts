import { createHash } from 'node:crypto'
import { callsTo } from '../../dev/scenario/calls'
import type { CallInput } from '../../shared/contract'
import { commitmentOf } from '../../shared/vote/commitment'
import type { Receipt } from '../../shared/vote/contract'
import { person } from '../cloud/offices'

/** A voter's one intent: what the phone repeats until it has an answer. */
export interface Attempt {
  voter: string
  input: CallInput<'vote.cast'>
  /** Null until an answer was seen. */
  receipt: Receipt | null
}

export function attemptOf(voter: string, campaignId: string, picks: string[]): Attempt {
  const digest = createHash('sha256').update(voter).digest('hex')
  const nonce = digest.slice(0, 32)
  return { voter, input: { campaignId, picks, nonce, commitment: commitmentOf({ campaignId, picks, nonce }), requestId: digest.slice(32) }, receipt: null }
}

/** Sends an attempt. Null when its answer was lost: the connection went, or the function's process did. */
export async function send(url: string, { voter, input }: Attempt): Promise<Receipt | null> {
  const answer = await callsTo(url).call(person(voter), 'vote.cast', input).catch(() => null)
  if (!answer || (!answer.ok && ['function-failed', 'unavailable'].includes(answer.error.kind))) return null
  if (!answer.ok) throw new Error(`${voter}: ${JSON.stringify(answer.error)}`)
  return answer.value
}

export interface Hands {
  url: string
  count: number
  /** A new voter's attempt each time. */
  next: () => Attempt
  /** Kills at once; called when `after` receipts were seen. */
  kill: () => void
  after: number
}

/** Hands that vote, each again as soon as its last voter has a receipt, until the kill: so that ballots are under way when it comes. */
export async function voteUntilKilled({ url, count, next, kill, after }: Hands): Promise<Attempt[]> {
  const attempts: Attempt[] = []
  let seen = 0
  const keepVoting = async () => {
    while (seen <= after) {
      const attempt = next()
      attempts.push(attempt)
      attempt.receipt = await send(url, attempt)
      if (seen <= after && !attempt.receipt) throw new Error('an answer was lost before the kill')
      if (seen++ === after) kill()
    }
  }
  await Promise.all(Array.from({ length: count }, keepVoting))
  return attempts
}
