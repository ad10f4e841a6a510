import { accept, refuse, type Result } from '@shared/basics/result'
import { leavesAtOnce } from '@shared/vote/contract'
import { leafOfCommitment } from '@shared/vote/ballot-box'
import { nextSealAt } from '@shared/vote/sealing'
import { cachedCampaign } from '../campaign/cached-campaign'
import type { Handler } from '../gateway/handler'
import { command } from '../platform/collection'
import { boxBatches, boxResultId, boxResults, checkpointsOfBox } from './box-store'
import { coversUntil } from './publish-box'
import { runningVote, type RunningVote } from './running-vote'

const shownCheckpoints = 24

/** The vote of a campaign, for whoever asks about its box. */
export async function voteOf(campaignId: string, now: number): Promise<Result<RunningVote, { kind: 'no-such-campaign' } | { kind: 'no-vote-here' }>> {
  const campaign = await cachedCampaign(campaignId, now)
  if (!campaign || campaign.state === 'drafted') return refuse({ kind: 'no-such-campaign' })
  const vote = runningVote(campaign, now)
  return vote ? accept(vote) : refuse({ kind: 'no-vote-here' })
}

/** Ballots that the newest checkpoint has; 0 before the first. */
export const newestSize = async (campaignId: string): Promise<number> => (await checkpointsOfBox(campaignId, 1))[0]?.size ?? 0

export const showBox: Handler<'vote.box'> = async ({ input: { campaignId }, now }) => {
  const vote = await voteOf(campaignId, now)
  if (!vote.ok) return vote
  const { time } = vote.value
  const { closesAt } = time.window
  const closed = await boxResults.get(boxResultId(campaignId, closesAt))
  const checkpoints = (await checkpointsOfBox(campaignId, shownCheckpoints)).map(({ origin, size, root, signedAt, signature, publicKey }) => ({ origin, size, root, signedAt, signature, publicKey }))
  const covered = closed ? closesAt : await coversUntil(campaignId, checkpoints[0]?.size ?? 0)
  return accept({ campaignId, checkpoints, coversUntil: covered, nextSealAt: nextSealAt(time), ...time.sealing, closesAt, nowMs: now })
}

/** From 0 on everybody asks for the same pages: which leaf somebody looks for stays on the phone. */
export const showLeaves: Handler<'vote.boxLeaves'> = async ({ input: { campaignId, from }, now }) => {
  const vote = await voteOf(campaignId, now)
  if (!vote.ok) return vote
  const to = from + leavesAtOnce
  const [first] = await boxBatches.find({ where: { campaignId, start: command.lte(from) }, orderBy: [['start', 'desc']], limit: 1 })
  const rest = await boxBatches.find({ where: { campaignId, start: command.gt(from).and(command.lt(to)) }, orderBy: [['start', 'asc']], limit: leavesAtOnce })
  const leaves = [...(first ? [first] : []), ...rest].flatMap(({ start, commitments }) => commitments.filter((_, place) => start + place >= from && start + place < to))
  return accept({ leaves: leaves.map(leafOfCommitment).join('') })
}
