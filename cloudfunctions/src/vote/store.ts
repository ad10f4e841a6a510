import type { CandidateView } from '@shared/vote/candidate-view'
import type { Revised } from '../ledger/record-act'
import { addingTogether } from '../platform/adding-together'
import { collection } from '../platform/collection'

/** 候选人: made when the experts' result is settled, from allowed fields only. */
export interface CandidateDocument extends Revised, Omit<CandidateView, 'candidateId'> {
  campaignId: string
  nominationId: string
  honours: string
  achievements: string
  deeds: string
}

/** 选票. It holds no voter: `_id` is a hash of campaign, period and voter, and nothing else here leads back. */
export interface BallotDocument {
  _id: string
  campaignId: string
  picks: string[]
  nonce: string
  commitment: string
  castAt: number
  /** Keyed hash of the request that cast it, so that a retry finds its own ballot. */
  requestHash: string
  /** Id of the voter's first ballot in the period; the highest revision counts. */
  firstId: string
  revision: number
  /** 风险标记, sealed; the timer takes the field away when the time for objections is over. */
  riskTags?: string
}

/** HMAC key of one campaign's voters; destroyed after the objection window. */
export interface VoterKeyDocument {
  _id: string
  key: string
}

export const candidates = collection<CandidateDocument>('candidates')
export const ballots = collection<BallotDocument>('ballots')
/** Ballots of one moment travel together; see `addingTogether` for what its refusal says. */
export const addBallot = addingTogether(ballots)
export const voterKeys = collection<VoterKeyDocument>('voterKeys')

/** All candidates of a campaign by ballot number; a campaign has at most 500. */
export const candidatesOf = (campaignId: string) => candidates.find({ where: { campaignId }, orderBy: [['number', 'asc']], limit: 1000 })
