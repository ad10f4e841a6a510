import { endpoint } from '../basics/endpoint'
import { id } from '../basics/inputs'
import { strictObject } from '../basics/z'
import type { CandidateView } from './candidate-view'

/** A candidate's votes, in our own ballots and as the charter's formula puts all channels together. */
export interface CandidateTotal extends CandidateView {
  /** Our own ballots. */
  votes: number
  /** 按办法合计: 0–100 where the formula weighs channels, else votes; null while a channel that counts is missing. */
  combined: number | null
  /** Within the group, where there are groups; ties share a rank. By `combined`, while that is null by `votes`. */
  rank: number
}

/** 佐证: what another channel's totals rest on, kept and shown with its hash. */
export interface Evidence {
  /** Under the site's public files. */
  path: string
  /** The same file's id in the cloud, once totals are adopted. */
  fileId: string
  /** What the file was called when it was handed in. */
  fileName: string
  bytes: number
  /** SHA-256 of the file, hex. */
  sha256: string
}

/** 一个投票渠道, its totals apart from the others'. */
export interface ChannelResult {
  key: string
  name: string
  own: boolean
  /** Percentage in the formula; null where it does not weigh. */
  weight: number | null
  /** By candidate id; null while nothing has been imported that may be shown now. */
  votes: Record<string, number> | null
  /** Null for our own. */
  imported: { source: string; countedAt: number; adoptedAt: number; note: string; evidence: Evidence | null } | null
}

export interface VoteResults {
  countedAt: number
  ballots: number
  /** By rank, group after group. */
  totals: CandidateTotal[]
  /** In the charter's order; empty where candidates stand in one list. */
  groups: { key: string; name: string }[]
  /** Withdrawn candidates with the votes that lapsed. */
  lapsed: (CandidateView & { votes: number })[]
  /** Empty where ours is the only one. */
  channels: ChannelResult[]
  formula: 'own-only' | 'sum' | 'weighted' | null
  /** When the next totals come; null when these are the last, and where they come as the votes do. */
  nextAt: number | null
  closesAt: number
  nowMs: number
}

export const resultsContract = {
  /** Totals, where and when the charter shows them. */
  'vote.results': endpoint<VoteResults, { kind: 'no-such-campaign' } | { kind: 'totals-not-shown-yet'; shownFrom: number } | { kind: 'no-vote-here' }>()({
    roles: ['visitor'],
    input: strictObject({ campaignId: id() }),
    refusals: ['no-such-campaign', 'totals-not-shown-yet', 'no-vote-here'],
  }),
}
