import type { CandidateView } from '@shared/vote/contract'

let inHand: readonly CandidateView[] = []

/** The list that somebody opened a candidate from: the next one is the next of that list, filters and order included. */
export const takeInHand = (list: readonly CandidateView[]) => { inHand = list }

/** That list where this candidate is in it, else null. */
export const listWith = (candidateId: string): readonly CandidateView[] | null => (inHand.some(one => one.candidateId === candidateId) ? inHand : null)
