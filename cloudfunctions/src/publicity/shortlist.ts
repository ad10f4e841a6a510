import { accept, refuse, type Result } from '@shared/basics/result'
import type { Charter } from '@shared/campaign/charter'
import { cityRound } from '@shared/campaign/rounds-of'
import { windowOf } from '@shared/campaign/stage-view'
import { missingChannels, type ChannelVotes } from '@shared/tally/channel-votes'
import { combinedRanking } from '@shared/tally/combine'
import { cutRanking } from '@shared/tally/cut-at'
import type { RankedCandidate } from '@shared/publicity/contract'
import type { Campaign } from '../campaign/store'
import { timeFor } from '../platform/time-left'
import { expertMeans } from '../scoring/expert-means'
import { finalCount, lagMs } from '../tally/count-votes'
import { finalChannelVotes } from '../vote/channel-store'
import { heldUp } from '../vote/held-store'
import { candidatesOf, type CandidateDocument } from '../vote/store'

export interface Shortlist {
  round: Charter['publicity'][number]
  ranking: RankedCandidate[]
  /** Equals across the last place that the tie rule does not part. */
  tied: string[]
  candidates: CandidateDocument[]
}

export type ShortlistRefusal = { kind: 'vote-not-closed'; closesAt: number } | { kind: 'not-settled' } | { kind: 'still-counting' } | { kind: 'held-ballots-undecided'; groups: number } | { kind: 'tally-disagrees' } | { kind: 'channel-totals-missing'; names: string[] }

/** A call is answered within this; what the timer has not counted by then is told, not waited for. */
const countingMs = 8_000

/** The final count of our own ballots beside what the other channels counted at the close; empty where the charter has no vote. */
async function votesOf(campaign: Campaign, now: number): Promise<Result<ChannelVotes, ShortlistRefusal>> {
  const window = windowOf(campaign.charter, campaign.amendments, 'publicVote')
  const rule = campaign.charter.vote
  if (!rule || !window || window.closesAt === null) return accept({})
  if (now < window.closesAt + lagMs) return refuse({ kind: 'vote-not-closed', closesAt: window.closesAt })
  const held = await heldUp(campaign._id, window.closesAt)
  if (held) return refuse(held)
  const count = await finalCount(campaign._id, window.closesAt, now, timeFor(countingMs))
  if (!count.ok) return count
  const votes = { ...(await finalChannelVotes(campaign._id, window.closesAt)), [rule.channels.find(one => one.own)?.key ?? '']: count.value.votes }
  const names = missingChannels(rule, votes)
  return names.length > 0 ? refuse({ kind: 'channel-totals-missing', names }) : accept(votes)
}

const fullMark = ({ scoring }: Charter) => (scoring?.criteria ?? []).reduce((sum, { maximum }) => sum + maximum, 0)

/** Experts, votes and weights, put together; nothing is kept. */
export async function shortlistOf(campaign: Campaign, now: number): Promise<Result<Shortlist, ShortlistRefusal>> {
  const { charter } = campaign
  const candidates = (await candidatesOf(campaign._id)).filter(one => !one.withdrawn)
  const round = cityRound(charter)
  if (candidates.length === 0 || !round) return refuse({ kind: 'not-settled' })
  const votes = await votesOf(campaign, now)
  if (!votes.ok) return votes
  const means = await expertMeans(campaign._id)
  const standings = candidates.map(({ _id, name, nominationId, group }) => ({ candidateId: _id, name, group, expertMean: means.get(nominationId) ?? null }))
  const combination = { weights: charter.weights, expertMaximum: fullMark(charter), tieRule: charter.tieRule, vote: charter.vote }
  const ranking = combinedRanking(standings, votes.value, combination)
  const cut = cutRanking(ranking, round.listed, combination)
  const listed = new Set(cut.listed.map(one => one.candidateId))
  return accept({ round, candidates, tied: cut.tied.map(one => one.name), ranking: ranking.map(one => ({ ...one, listed: listed.has(one.candidateId) })) })
}
