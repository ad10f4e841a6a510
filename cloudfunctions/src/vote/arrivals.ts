import { accept } from '@shared/basics/result'
import type { Handler } from '../gateway/handler'
import { arrivalPoints } from './arrival-points'
import { newestSize, voteOf } from './show-box'

export const showArrivals: Handler<'vote.arrivals'> = async ({ input: { campaignId }, now }) => {
  const vote = await voteOf(campaignId, now)
  return vote.ok ? accept({ points: await arrivalPoints(vote.value, await newestSize(campaignId)) }) : vote
}
