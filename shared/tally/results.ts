import type { VoteRule } from '../campaign/vote-rule'
import { missingChannels, voteScores, type ChannelVotes } from './channel-votes'
import { ranked } from './rank-standings'

export interface Standing {
  candidateId: string
  group: string
  withdrawn: boolean
}

/** A candidate's votes in our own ballots, what the formula makes of all channels, and the rank among those compared. */
export interface Ranked {
  votes: number
  /** Votes added, or 0–100 where channels are weighed; null while a channel that counts is missing, and where ours is the only one. */
  combined: number | null
  rank: number
}

type Rule = Pick<VoteRule, 'channels' | 'channelFormula' | 'groups'>

function rankedTogether<Item extends Standing>(rule: Rule, candidates: readonly Item[], channelVotes: ChannelVotes): (Item & Ranked)[] {
  const own = channelVotes[rule.channels.find(one => one.own)?.key ?? ''] ?? {}
  const complete = rule.channelFormula !== undefined && missingChannels(rule, channelVotes).length === 0
  const scores = voteScores(rule, candidates.map(one => one.candidateId), channelVotes)
  const combinedOf = (id: string) => (rule.channelFormula === 'weighted' ? scores.get(id)?.percent : scores.get(id)?.votes) ?? 0
  const counted = candidates.map(one => ({ ...one, votes: own[one.candidateId] ?? 0, combined: complete ? combinedOf(one.candidateId) : null }))
  return ranked(counted, one => one.combined ?? one.votes)
}

/** 得票: who stands, by votes, ties sharing a rank; with groups, group after group in the charter's order, each ranked by itself. */
export function rankResults<Item extends Standing>(rule: Rule, candidates: readonly Item[], channelVotes: ChannelVotes): (Item & Ranked)[] {
  const standing = candidates.filter(one => !one.withdrawn)
  if (!rule.groups) return rankedTogether(rule, standing, channelVotes)
  return rule.groups.of.flatMap(({ key }) => rankedTogether(rule, standing.filter(one => one.group === key), channelVotes))
}
