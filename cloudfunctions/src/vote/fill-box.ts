import { mayBeSealed, sealReach } from '@shared/vote/sealing'
import { nextBallots, start } from '../tally/read-ballots'
import { batchId, boxBatches, newestBatch } from './box-store'
import type { RunningVote } from './running-vote'

/** CloudBase's page is the largest batch. */
const largestBatch = 1000

/**
 * Enters the ballots that may be sealed, a batch a document. Which ballots a batch holds follows from the batch before
 * it; when another timer has taken its number, what that one entered is read and gone on from.
 */
export async function fillBox({ campaign: { _id: campaignId }, rule, time }: RunningVote): Promise<void> {
  const { until, closing } = sealReach(time)
  for (;;) {
    const last = await newestBatch(campaignId)
    const ballots = await nextBallots(campaignId, last?.cursor ?? start, until, ['castAt', 'commitment'], largestBatch)
    const newest = ballots[ballots.length - 1]
    if (!newest || !mayBeSealed(ballots.length, closing, rule.sealing)) return
    const number = last ? last.number + 1 : 0
    const commitments = ballots.map(({ commitment }) => commitment).sort()
    await boxBatches.add({ _id: batchId(campaignId, number), campaignId, number, start: last ? last.start + last.commitments.length : 0, commitments, cursor: { castAt: newest.castAt, id: newest._id } })
  }
}
