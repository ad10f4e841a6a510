import { accept } from '@shared/basics/result'
import { arrivalCurve, type ArrivalPoint } from '@shared/vote/arrival-curve'
import type { Handler } from '../gateway/handler'
import { boxBatches } from './box-store'
import type { RunningVote } from './running-vote'
import { newestSize, voteOf } from './show-box'

/** The curve of the first `size` ballots of a box, from its batches. */
export async function arrivalsOf({ campaign: { _id: campaignId }, time: { window } }: RunningVote, size: number): Promise<ArrivalPoint[]> {
  const batches = (await boxBatches.all({ campaignId }, ['start', 'cursor'])).filter(({ start }) => start < size)
  return arrivalCurve(window.opensAt, batches.map(({ start, cursor }, place) => ({ ballots: (batches[place + 1]?.start ?? size) - start, lastCastAt: cursor.castAt })))
}

export const showArrivals: Handler<'vote.arrivals'> = async ({ input: { campaignId }, now }) => {
  const vote = await voteOf(campaignId, now)
  return vote.ok ? accept({ points: await arrivalsOf(vote.value, await newestSize(campaignId)) }) : vote
}
