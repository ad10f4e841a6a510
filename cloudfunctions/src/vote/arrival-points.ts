import { arrivalCurve, type ArrivalPoint } from '@shared/vote/arrival-curve'
import { boxBatches } from './box-store'
import type { RunningVote } from './running-vote'

/** The curve of the first `size` ballots of a box, from its batches. */
export async function arrivalPoints({ campaign: { _id: campaignId }, time: { window } }: Pick<RunningVote, 'campaign' | 'time'>, size: number): Promise<ArrivalPoint[]> {
  const batches = (await boxBatches.all({ campaignId }, ['start', 'cursor'])).filter(({ start }) => start < size)
  return arrivalCurve(window.opensAt, batches.map(({ start, cursor }, place) => ({ ballots: (batches[place + 1]?.start ?? size) - start, lastCastAt: cursor.castAt })))
}
