import type { Revised } from '../ledger/record-act'
import { collection } from '../platform/collection'

/** 评分表 of one expert for one nominee; `_id` is a hash of both. */
export interface ScorecardDocument extends Revised {
  campaignId: string
  nominationId: string
  personId: string
  /** Points by criterion key; {} when recused without having scored. */
  marks: Record<string, number>
  comment: string
  recused: boolean
  recusalReason: string
}

/** Who stands on the ballot, one list for each campaign; `_id` is the campaign's. */
export interface CandidateListDocument extends Revised {
  /** The experts' result, or, where the public votes first, everybody the review approved. */
  from: 'experts' | 'review'
  /** Nominations that become candidates, in ballot order. */
  candidateIds: string[]
  /** Approved nominations that do not, with the plain reason they are given. */
  passedOver: { nominationId: string; reason: string }[]
  settledAt: number
  /** Person id of the officer; '' where the timer made it. */
  settledBy: string
  /** Whether every nomination has its act; the clock job goes on where it was cut short. */
  applied: boolean
}

export const scorecards = collection<ScorecardDocument>('scorecards')
export const candidateLists = collection<CandidateListDocument>('candidateLists')
