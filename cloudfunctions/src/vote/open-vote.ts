import { accept, refuse, type Result } from '@shared/basics/result'
import type { VoteRule } from '@shared/campaign/vote-rule'
import { windowOf } from '@shared/campaign/stage-view'
import { cachedCampaign } from '../campaign/cached-campaign'
import type { Campaign } from '../campaign/store'
import { readOnce } from '../platform/read-once'
import { candidatesOf, type CandidateDocument } from './store'

export interface OpenVote {
  campaign: Campaign
  rule: VoteRule
  window: { opensAt: number; closesAt: number }
}

type NotOpen = { kind: 'no-such-campaign' } | { kind: 'no-vote-here' } | { kind: 'campaign-not-running' }

const freshMs = 30_000
const kept = new Map<string, { list: CandidateDocument[]; readAt: number }>()

const readCandidates = readOnce(async (campaignId, now) => {
  const list = await candidatesOf(campaignId)
  kept.set(campaignId, { list, readAt: now })
  return list
})

/** The candidates as they stood at most 30 seconds ago. */
export async function cachedCandidates(campaignId: string, now: number): Promise<CandidateDocument[]> {
  const known = kept.get(campaignId)
  return known && now >= known.readAt && now - known.readAt < freshMs ? known.list : readCandidates(campaignId, now)
}

/** The vote of a campaign that is under way; whether its window is open is the rule's to say. */
export async function openVote(campaignId: string, now: number): Promise<Result<OpenVote, NotOpen>> {
  const campaign = await cachedCampaign(campaignId, now)
  if (!campaign || campaign.state === 'drafted') return refuse({ kind: 'no-such-campaign' })
  const window = windowOf(campaign.charter, campaign.amendments, 'publicVote')
  if (!campaign.charter.vote || !window || window.closesAt === null) return refuse({ kind: 'no-vote-here' })
  if (campaign.state !== 'announced') return refuse({ kind: 'campaign-not-running' })
  return accept({ campaign, rule: campaign.charter.vote, window: { opensAt: window.opensAt, closesAt: window.closesAt } })
}
