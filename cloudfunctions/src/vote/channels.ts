import { randomUUID } from 'node:crypto'
import { accept, refuse, type Result } from '@shared/basics/result'
import type { ChannelDesk } from '@shared/vote/channel-contract'
import { currentCampaign } from '../campaign/cached-campaign'
import type { Handler } from '../gateway/handler'
import { permitUpload, temporaryUrls } from '../platform/file-storage'
import { candidateView } from './candidate-view'
import { channelTotals, channelTotalsId, channelTotalsOf, type ChannelTotalsDocument } from './channel-store'
import { evidenceFolder } from './evidence'
import { runningVote, type RunningVote } from './running-vote'
import { candidatesOf } from './store'

type NoVote = { kind: 'no-such-campaign' } | { kind: 'no-vote-here' }

export async function voteOf(campaignId: string, now: number): Promise<Result<RunningVote, NoVote>> {
  const campaign = await currentCampaign(campaignId, now)
  if (!campaign || campaign.state === 'drafted') return refuse({ kind: 'no-such-campaign' })
  const vote = runningVote(campaign, now)
  return vote ? accept(vote) : refuse({ kind: 'no-vote-here' })
}

/** A channel other than ours. */
export async function otherChannel(campaignId: string, channelKey: string, now: number): Promise<Result<RunningVote, NoVote | { kind: 'no-such-channel' }>> {
  const vote = await voteOf(campaignId, now)
  if (!vote.ok) return vote
  return vote.value.rule.channels.some(one => one.key === channelKey && !one.own) ? vote : refuse({ kind: 'no-such-channel' })
}

function proposedView({ proposed }: ChannelTotalsDocument, personId: string): ChannelDesk['proposed'] {
  if (!proposed) return null
  const { votes, countedAt, source, note, evidence, proposedAt, by } = proposed
  return { votes, countedAt, source, note, evidence, proposedAt, isMine: by === personId }
}

export const listChannels: Handler<'vote.channels'> = async ({ input: { campaignId }, personId, now }) => {
  const vote = await voteOf(campaignId, now)
  if (!vote.ok) return vote
  const [documents, candidates] = await Promise.all([channelTotalsOf(campaignId), candidatesOf(campaignId)])
  const channels = vote.value.rule.channels.filter(one => !one.own).map(({ key, name, weight = null }) => {
    const found = documents.find(one => one.channelKey === key)
    return { key, name, weight, proposed: found ? proposedView(found, personId) : null, adopted: [...(found?.adopted ?? [])].reverse(), revision: found?.revision ?? 0 }
  })
  return accept({ channels, candidates: candidates.map(candidateView), formula: vote.value.rule.channelFormula ?? null, ...vote.value.time.window, nowMs: now })
}

export const permitEvidence: Handler<'vote.evidencePermit'> = async ({ input: { campaignId, kind }, personId, now }) => {
  const vote = await voteOf(campaignId, now)
  return vote.ok ? accept(await permitUpload(`${evidenceFolder(campaignId, personId)}${randomUUID()}.${kind}`)) : vote
}

export const showProposedEvidence: Handler<'vote.proposedEvidence'> = async ({ input: { campaignId, channelKey }, now }) => {
  const vote = await otherChannel(campaignId, channelKey, now)
  if (!vote.ok) return vote
  const found = await channelTotals.get(channelTotalsId(campaignId, channelKey))
  const fileId = found?.proposed?.fileId
  const url = fileId ? (await temporaryUrls([fileId])).get(fileId) : undefined
  return url ? accept({ url }) : refuse({ kind: 'nothing-proposed' })
}
