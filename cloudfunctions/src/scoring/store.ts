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

/** The experts' result, one for each campaign; `_id` is the campaign's. */
export interface CandidateListDocument extends Revised {
  /** Nominations that become candidates, in ballot order. */
  candidateIds: string[]
  /** Approved nominations that do not, with the plain reason they are given. */
  passedOver: { nominationId: string; reason: string }[]
  settledAt: number
  settledBy: string
  /** Whether every nomination has its act; the clock job goes on where it was cut short. */
  applied: boolean
}

export const scorecards = collection<ScorecardDocument>('scorecards')
export const candidateLists = collection<CandidateListDocument>('candidateLists')
