import { accept, refuse, type Result } from '@shared/basics/result'
import type { VoteRule } from '@shared/campaign/vote-rule'
import { windowOf } from '@shared/campaign/stage-view'
import { cachedCampaign } from '../campaign/cached-campaign'
import type { Campaign } from '../campaign/store'
import { keptBriefly } from '../platform/kept-briefly'
import { candidatesOf, type CandidateDocument } from './store'

export interface OpenVote {
  campaign: Campaign
  rule: VoteRule
  window: { opensAt: number; closesAt: number }
}

type NotOpen = { kind: 'no-such-campaign' } | { kind: 'no-vote-here' } | { kind: 'campaign-not-running' }

/** What a ballot's picks are held against. */
export interface StandingCandidate {
  candidateId: string
  group: string
  withdrawn: boolean
}

const standingOf = (list: CandidateDocument[]): StandingCandidate[] => list.map(({ _id, group, withdrawn }) => ({ candidateId: _id, group, withdrawn }))

const keptCandidates = keptBriefly(30_000, async campaignId => {
  const list = await candidatesOf(campaignId)
  return { list, standing: standingOf(list) }
})

/** The candidates as they stood at most 30 seconds ago. */
export const cachedCandidates = async (campaignId: string, now: number): Promise<CandidateDocument[]> => (await keptCandidates(campaignId, now))?.list ?? []

/** The same, as far as casting asks. */
export const cachedStanding = async (campaignId: string, now: number): Promise<StandingCandidate[]> => (await keptCandidates(campaignId, now))?.standing ?? []

/** The vote of a campaign that is under way; whether its window is open is the rule's to say. */
export async function openVote(campaignId: string, now: number): Promise<Result<OpenVote, NotOpen>> {
  const campaign = await cachedCampaign(campaignId, now)
  if (!campaign || campaign.state === 'drafted') return refuse({ kind: 'no-such-campaign' })
  const window = windowOf(campaign.charter, campaign.amendments, 'publicVote')
  if (!campaign.charter.vote || !window || window.closesAt === null) return refuse({ kind: 'no-vote-here' })
  if (campaign.state !== 'announced') return refuse({ kind: 'campaign-not-running' })
  return accept({ campaign, rule: campaign.charter.vote, window: { opensAt: window.opensAt, closesAt: window.closesAt } })
}
