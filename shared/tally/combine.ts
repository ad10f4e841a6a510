import type { Charter } from '../campaign/charter'
import type { VoteRule } from '../campaign/vote-rule'
import { percentOf, twoDecimals, voteScores, type ChannelVotes, type VoteScore } from './channel-votes'
import { ranked } from './rank-standings'

export interface Standing {
  candidateId: string
  /** Key of the candidate's group; '' where there are none. */
  group: string
  /** 0 to `expertMaximum`; null when no expert scored. */
  expertMean: number | null
}

export interface Combination {
  weights: Charter['weights']
  /** The highest total a scorecard can have. */
  expertMaximum: number
  tieRule: Charter['tieRule']
  /** Null where nobody votes. */
  vote: Pick<VoteRule, 'channels' | 'channelFormula' | 'groups'> | null
}

/** How a place on the list was reached, with every number of the formula. */
export interface Combined {
  /** Experts' mean as a percentage of the full mark. */
  expertPercent: number
  /** Votes that count, and their percentage. */
  votes: number
  votePercent: number
  voteParts: VoteScore['parts']
  /** 0–100, two decimals. */
  combined: number
  /** Within the group, where each group is cut by itself. */
  rank: number
}

/** Whether every group has places of its own on the list: then candidates are compared within their group alone. */
export const isCutByGroup = (vote: Combination['vote']): boolean => vote?.groups?.of.every(group => group.listed !== undefined) ?? false

/** 综合得分: both percentages, two decimals each, times their weight; two decimals. */
export const combinedScore = (expertPercent: number, votePercent: number, { experts, votes }: Charter['weights']): number =>
  twoDecimals((Math.round(expertPercent * 100) * experts + Math.round(votePercent * 100) * votes) / 10_000)

const nobodyVotes: VoteScore = { votes: 0, percent: 0, parts: [] }

type Scored = Pick<Combined, 'votes' | 'votePercent'> & Pick<Standing, 'expertMean'>

const tieBreaker = (vote: Combination['vote']): Record<Charter['tieRule'], (one: Scored) => number> => ({
  'experts-first': one => one.expertMean ?? 0,
  'votes-first': one => (vote?.channelFormula === 'weighted' ? one.votePercent : one.votes),
  'all-in': () => 0,
})

function rankedTogether<Item extends Standing>(standings: readonly Item[], votes: ChannelVotes, { weights, expertMaximum, tieRule, vote }: Combination): (Item & Combined)[] {
  const scores = vote && voteScores(vote, standings.map(one => one.candidateId), votes)
  const scored = standings.map(one => {
    const { votes: counted, percent: votePercent, parts: voteParts } = scores?.get(one.candidateId) ?? nobodyVotes
    const expertPercent = percentOf(one.expertMean ?? 0, expertMaximum)
    return { ...one, expertPercent, votes: counted, votePercent, voteParts, combined: combinedScore(expertPercent, votePercent, weights) }
  })
  const breakTie = tieBreaker(vote)[tieRule]
  // Scores have two decimals and breakers stay far below a thousand million: one number orders by score, then by breaker.
  return ranked(scored, one => Math.round(one.combined * 100) * 1e9 + breakTie(one))
}

/** Combined scores with ranks. The charter's tie rule orders equals; who is still equal after it shares a rank. */
export function combinedRanking<Item extends Standing>(standings: readonly Item[], votes: ChannelVotes, combination: Combination): (Item & Combined)[] {
  if (!isCutByGroup(combination.vote)) return rankedTogether(standings, votes, combination)
  return (combination.vote?.groups?.of ?? []).flatMap(({ key }) => rankedTogether(standings.filter(one => one.group === key), votes, combination))
}
