import { accept, refuse, type Result } from '@shared/basics/result'
import { mayRevise, type Revising } from '@shared/vote/may-revise'
import { addBallot, ballots, type BallotDocument } from './store'

export interface Keeping extends Pick<Revising, 'rule' | 'candidates'> {
  /** As the voter's first of the period. */
  first: BallotDocument
  /** Id of a revision: the same whoever computes it, so that one ballot at most takes each place. */
  idOf: (revision: number) => string
}

type AlreadyVoted = { kind: 'already-voted'; castAt: number }

const read = async (id: string): Promise<BallotDocument> => {
  const found = await ballots.get(id)
  if (!found) throw new Error('a ballot that exists cannot be read')
  return found
}

/**
 * One insert for a first ballot; `_id` keeps the rule. A later ballot is added beside the earlier ones, where the charter
 * gives another try, never in their place; its time is never before theirs, so that every count takes both or neither.
 */
export async function keepBallot({ first, idOf, rule, candidates }: Keeping): Promise<Result<BallotDocument, AlreadyVoted>> {
  if ((await addBallot(first)).ok) return accept(first)
  let newest = await read(first._id)
  while (newest.requestHash !== first.requestHash) {
    if (!mayRevise({ rule, newest, candidates })) return refuse({ kind: 'already-voted', castAt: newest.castAt })
    const revision = newest.revision + 1
    const ballot = { ...first, _id: idOf(revision), revision, castAt: Math.max(first.castAt, newest.castAt) }
    if ((await addBallot(ballot)).ok) return accept(ballot)
    newest = await read(ballot._id)
  }
  return accept(newest)
}
