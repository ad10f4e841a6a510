export interface CountedBallot {
  picks: readonly string[]
}

/** 计票: ballots and votes by candidate. Plain data, so that a count can be kept and continued. */
export interface Count {
  ballots: number
  votes: Record<string, number>
}

export const emptyCount: Count = { ballots: 0, votes: {} }

const addVotes = (votes: Record<string, number>, picks: readonly string[], by: 1 | -1) => {
  for (const candidateId of picks) votes[candidateId] = (votes[candidateId] ?? 0) + by
}

/** Adds ballots to a count; `replaced` are earlier ballots of the same voters that no longer count. */
export function addBallots(count: Count, added: readonly CountedBallot[], replaced: readonly CountedBallot[] = []): Count {
  const votes = { ...count.votes }
  for (const { picks } of added) addVotes(votes, picks, 1)
  for (const { picks } of replaced) addVotes(votes, picks, -1)
  return { ballots: count.ballots + added.length - replaced.length, votes }
}

const shown = (count: Count) => [count.ballots, ...Object.entries(count.votes).filter(([, votes]) => votes !== 0).sort(([one], [other]) => (one < other ? -1 : 1))]

/** Whether two counts say the same; a candidate with no votes may be absent. */
export const agrees = (one: Count, other: Count): boolean => JSON.stringify(shown(one)) === JSON.stringify(shown(other))
