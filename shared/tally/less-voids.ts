import type { Count } from './count-ballots'

/** A count without the ballots of another: what is left when some that were counted are declared void. */
export function lessVoids(count: Count, voids: Count): Count {
  const votes = Object.entries(voids.votes).reduce<Record<string, number>>((left, [candidateId, lost]) => ({ ...left, [candidateId]: (left[candidateId] ?? 0) - lost }), count.votes)
  return { ballots: count.ballots - voids.ballots, votes }
}
