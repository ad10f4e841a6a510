import { accept, refuse, type Result } from '@shared/basics/result'
import type { Charter } from '@shared/campaign/charter'
import { windowOf } from '@shared/campaign/stage-view'
import { combinedRanking, cutAt } from '@shared/tally/combine'
import type { RankedCandidate } from '@shared/publicity/contract'
import type { Campaign } from '../campaign/store'
import { timeFor } from '../platform/time-left'
import { expertMeans } from '../scoring/expert-means'
import { finalCount, lagMs } from '../tally/count-votes'
import { candidatesOf, type CandidateDocument } from '../vote/store'

export interface Shortlist {
  round: Charter['publicity'][number]
  ranking: RankedCandidate[]
  /** Equals across the last place that the tie rule does not part. */
  tied: string[]
  candidates: CandidateDocument[]
}

export type ShortlistRefusal = { kind: 'vote-not-closed'; closesAt: number } | { kind: 'not-settled' } | { kind: 'still-counting' } | { kind: 'tally-disagrees' }

/** A call is answered within this; what the timer has not counted by then is told, not waited for. */
const countingMs = 8_000

/** The vote's final count; null votes where the charter has none. */
async function votesOf(campaign: Campaign, now: number): Promise<Result<Record<string, number>, ShortlistRefusal>> {
  const window = windowOf(campaign.charter, campaign.amendments, 'publicVote')
  if (!campaign.charter.vote || !window || window.closesAt === null) return accept({})
  if (now < window.closesAt + lagMs) return refuse({ kind: 'vote-not-closed', closesAt: window.closesAt })
  const count = await finalCount(campaign._id, window.closesAt, now, timeFor(countingMs))
  return count.ok ? accept(count.value.votes) : count
}

const fullMark = ({ scoring }: Charter) => (scoring?.criteria ?? []).reduce((sum, { maximum }) => sum + maximum, 0)

/** Experts, votes and weights, put together; nothing is kept. */
export async function shortlistOf(campaign: Campaign, now: number): Promise<Result<Shortlist, ShortlistRefusal>> {
  const { charter } = campaign
  const candidates = (await candidatesOf(campaign._id)).filter(one => !one.withdrawn)
  const round = charter.publicity[charter.publicity.length - 1]
  if (candidates.length === 0 || !round) return refuse({ kind: 'not-settled' })
  const votes = await votesOf(campaign, now)
  if (!votes.ok) return votes
  const means = await expertMeans(campaign._id)
  const standings = candidates.map(({ _id, name, nominationId }) => ({ candidateId: _id, name, expertMean: means.get(nominationId) ?? null, votes: votes.value[_id] ?? 0 }))
  const ranking = combinedRanking(standings, { weights: charter.weights, expertMaximum: fullMark(charter), tieRule: charter.tieRule })
  const cut = cutAt(ranking, round.listed, charter.tieRule)
  const listed = new Set(cut.listed.map(one => one.candidateId))
  return accept({ round, candidates, tied: cut.tied.map(one => one.name), ranking: ranking.map(one => ({ ...one, listed: listed.has(one.candidateId) })) })
}
