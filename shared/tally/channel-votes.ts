import type { VoteRule } from '../campaign/vote-rule'

/** Votes by candidate id; who is absent has none. */
export type Votes = Readonly<Record<string, number>>

/** Votes by channel key; a channel whose totals have not come is absent. */
export type ChannelVotes = Readonly<Record<string, Votes>>

type Channels = Pick<VoteRule, 'channels' | 'channelFormula'>

export const twoDecimals = (value: number): number => Math.round(value * 100) / 100

/** A part as a percentage of the whole, two decimals; nothing of nothing is nothing. */
export const percentOf = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part * 10_000) / whole) / 100)

/** The channels that the charter counts: all of them, unless the others are only shown. */
export const countedChannels = ({ channels, channelFormula }: Channels) => channels.filter(one => one.own || channelFormula === 'sum' || channelFormula === 'weighted')

/** Names of channels that count and whose totals have not come. */
export const missingChannels = (rule: Channels, votes: ChannelVotes): string[] => countedChannels(rule).filter(one => !votes[one.key]).map(one => one.name)

export interface ChannelPart {
  key: string
  votes: number
  /** Of the most votes anyone got in this channel, two decimals. */
  percent: number
  weight: number
}

/** 投票得分, with the numbers it is made of. */
export interface VoteScore {
  /** All votes that count, whatever their channel. */
  votes: number
  /** 0–100, two decimals. */
  percent: number
  /** What was weighed; empty where votes are simply added. */
  parts: ChannelPart[]
}

const mostOf = (candidateIds: readonly string[], votes: Votes | undefined) => Math.max(0, ...candidateIds.map(id => votes?.[id] ?? 0))

const partsOf = (rule: Channels, candidateIds: readonly string[], votes: ChannelVotes, id: string): ChannelPart[] =>
  countedChannels(rule).map(({ key, weight = 0 }) => ({ key, votes: votes[key]?.[id] ?? 0, percent: percentOf(votes[key]?.[id] ?? 0, mostOf(candidateIds, votes[key])), weight }))

/**
 * The vote's part of each candidate, by the charter's formula, among the candidates who are compared. Added, it is a percentage of
 * the most votes anyone got; weighed, the percentages of the channels times their weights. Every percentage is rounded to two
 * decimals before it is used, so that the numbers shown give the result shown.
 */
export function voteScores(rule: Channels, candidateIds: readonly string[], votes: ChannelVotes): Map<string, VoteScore> {
  const counted = countedChannels(rule)
  const added: Votes = Object.fromEntries(candidateIds.map(id => [id, counted.reduce((sum, { key }) => sum + (votes[key]?.[id] ?? 0), 0)]))
  const most = mostOf(candidateIds, added)
  return new Map(candidateIds.map(id => {
    const parts = rule.channelFormula === 'weighted' ? partsOf(rule, candidateIds, votes, id) : []
    const percent = parts.length > 0 ? twoDecimals(parts.reduce((sum, part) => sum + Math.round(part.percent * 100) * part.weight, 0) / 10_000) : percentOf(added[id] ?? 0, most)
    return [id, { votes: added[id] ?? 0, percent, parts }]
  }))
}
