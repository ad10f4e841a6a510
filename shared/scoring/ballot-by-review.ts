import type { Amendment } from '../campaign/amendment'
import type { Charter } from '../campaign/charter'
import { windowOf } from '../campaign/stage-view'

/** Whether the ballot holds everybody the review approved: the public votes before the experts judge, as in Chongqing, or none do. */
export const isBallotByReview = (charter: Pick<Charter, 'stages'>): boolean => {
  const [vote, experts] = [windowOf(charter, [], 'publicVote'), windowOf(charter, [], 'expertReview')]
  return vote !== null && (experts === null || vote.opensAt < experts.opensAt)
}

/** Whether that ballot is to be made by now: once the review has closed and nobody joins any more. */
export const isBallotDue = (charter: Pick<Charter, 'stages'>, amendments: readonly Amendment[], now: number): boolean => {
  const last = windowOf(charter, amendments, 'eligibilityReview')?.closesAt ?? windowOf(charter, amendments, 'publicVote')?.opensAt
  return isBallotByReview(charter) && last !== undefined && now >= last
}
