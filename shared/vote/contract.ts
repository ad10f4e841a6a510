import { endpoint } from '../basics/endpoint'
import { id, requestId } from '../basics/inputs'
import { type PageOf, paging } from '../basics/page-of'
import { array, int, maxLength, minimum, minLength, number, optional, regex, strictObject, string } from '../basics/z'
import type { BallotOpening } from './ballot-box'
import type { CandidateView } from './candidate-view'
import { proofContract } from './proof-contract'
import { channelContract } from './channel-contract'
import { heldContract } from './held-contract'
import type { GroupLimits } from './pick-limits'
import { picturesContract } from './pictures-contract'
import { resultsContract } from './results-contract'

export type { CandidateView }

export interface CandidatePage extends CandidateView {
  campaignId: string
  honours: string
  achievements: string
  deeds: string
  /** A released story about this person, where there is one. */
  storyId: string | null
}

/** 回执: a signed commitment. It says nothing of the picks. */
export interface Receipt {
  campaignId: string
  /** Short code of the commitment, three groups of four. */
  code: string
  commitment: string
  castAt: number
  /** Ed25519 over the receipt's text, base64; the public key stands in `publicKey`. */
  signature: string
  publicKey: string
}

export interface BallotPaper {
  campaignId: string
  title: string
  /** On a very long ballot without their deeds (`lines-on-paper.ts`). */
  candidates: CandidateView[]
  /** Over the whole ballot, brought down to who still stands. */
  picks: { minimum: number; maximum: number }
  /** 分组, in the charter's order; empty where candidates stand in one list. */
  groups: GroupLimits[]
  period: 'campaign' | 'day'
  order: 'shuffled' | 'strokes'
  /** What becomes of a pick whose candidate withdraws. */
  withdrawnCandidate: 'pick-lapses' | 'may-cast-again'
  changeAllowed: boolean
  totals: 'live' | 'daily' | 'after-close'
  opensAt: number
  closesAt: number
  nowMs: number
  /** The caller's ballot of the current period, already cast. */
  receipt: Receipt | null
  /** How many of that ballot's picks lapsed because the candidate withdrew; the others stand. Whose they were is not said. */
  lapsed: number
  /** Whether the caller may cast a ballot now: the first, or one in place of it. */
  mayCast: boolean
  /** Sealed, for `vote.cast` to send along and for the next ballot paper to go on from; null when nothing may be cast. Casting goes on without it. */
  ticket: string | null
}

/** A checkpoint of a ballot box: how many ballots, under which root, signed when. */
export interface BoxCheckpoint {
  origin: string
  size: number
  root: string
  signedAt: number
  signature: string
  publicKey: string
}

/** 投票箱, as anyone may see it while it fills. */
export interface BoxView {
  campaignId: string
  /** Newest first, at most 24; empty before the first sealing. */
  checkpoints: BoxCheckpoint[]
  /** Every ballot cast before this instant is in the newest checkpoint; 0 before the first. */
  coversUntil: number
  /** Null once everything is in. */
  nextSealAt: number | null
  intervalMinutes: number
  smallestBatch: number
  /** Exclusive. */
  closesAt: number
  nowMs: number
}

/** Leaves in one answer of `vote.boxLeaves`: at 64 digits each they stay below the 100 KB that CloudBase's web door lets through. */
export const leavesAtOnce = 1024

type NoCampaign = { kind: 'no-such-campaign' }
type Window = { kind: 'voting-not-open'; opensAt: number } | { kind: 'voting-closed'; closedAt: number } | { kind: 'no-vote-here' } | { kind: 'campaign-not-running' }

/** Of a ballot paper. A forged or foreign one is as good as none: it is not refused. */
const ticket = () => string().check(maxLength(400))
const hex = (characters: number) => string().check(regex(new RegExp(`^[0-9a-f]{${characters}}$`)))

export const voteContract = {
  ...proofContract,
  ...resultsContract,
  ...heldContract,
  ...channelContract,
  ...picturesContract,
  /** By ballot number; `search` looks at name, unit, trade and number. */
  'vote.candidates': endpoint<PageOf<CandidateView> & { total: number }, NoCampaign>()({ roles: ['visitor'], input: strictObject({ campaignId: id(), search: optional(string().check(maxLength(40))), ...paging }), refusals: ['no-such-campaign'], perMinute: 240 }),
  'vote.candidate': endpoint<CandidatePage, { kind: 'no-such-candidate' }>()({ roles: ['visitor'], input: strictObject({ candidateId: id() }), refusals: ['no-such-candidate'], perMinute: 240 }),
  /** The candidates in this voter's own order, the rule, and the receipt where a ballot is in already. */
  'vote.ballotPaper': endpoint<BallotPaper, NoCampaign | Window | { kind: 'identity-kind-missing'; wanted: 'openid' | 'unionid' }>()({
    roles: ['member'],
    /** `ticket` of an earlier paper on this phone. */
    input: strictObject({ campaignId: id(), ticket: optional(ticket()) }),
    refusals: ['no-such-campaign', 'voting-not-open', 'voting-closed', 'no-vote-here', 'campaign-not-running', 'identity-kind-missing'],
    perMinute: 120,
  }),
  /** One ballot for a voter and period: one insert. The same `requestId` gets the same receipt again. */
  'vote.cast': endpoint<
    Receipt,
    | NoCampaign
    | Window
    | { kind: 'already-voted'; castAt: number }
    | { kind: 'too-few-picks'; minimum: number }
    | { kind: 'too-many-picks'; maximum: number }
    | { kind: 'too-few-in-group'; group: string; minimum: number }
    | { kind: 'too-many-in-group'; group: string; maximum: number }
    | { kind: 'not-a-candidate'; candidateId: string }
    | { kind: 'candidate-withdrawn'; candidateId: string }
    | { kind: 'commitment-mismatch' }
    | { kind: 'identity-kind-missing'; wanted: 'openid' | 'unionid' }
  >()({
    roles: ['member'],
    /** `commitment` = SHA-256 over campaign, sorted picks and `nonce`, made on the phone: see `vote/commitment.ts`. */
    input: strictObject({ campaignId: id(), picks: array(id()).check(minLength(1), maxLength(100)), nonce: hex(32), commitment: hex(64), ticket: optional(ticket()), requestId: requestId() }),
    refusals: ['no-such-campaign', 'voting-not-open', 'voting-closed', 'no-vote-here', 'campaign-not-running', 'already-voted', 'too-few-picks', 'too-many-picks', 'too-few-in-group', 'too-many-in-group', 'not-a-candidate', 'candidate-withdrawn', 'commitment-mismatch', 'identity-kind-missing'],
    servedBy: 'ballot',
    perMinute: 30,
  }),
  /** How the ballot box stood when it was last sealed. */
  'vote.box': endpoint<BoxView, NoCampaign | { kind: 'no-vote-here' }>()({ roles: ['visitor'], input: strictObject({ campaignId: id() }), refusals: ['no-such-campaign', 'no-vote-here'], perMinute: 120 }),
  /** Leaf hashes of the box from `from` on, hex, one behind the other, at most `leavesAtOnce`. Read from 0 to the end by everyone alike: nobody asks for a leaf. */
  'vote.boxLeaves': endpoint<{ leaves: string }, NoCampaign | { kind: 'no-vote-here' }>()({
    roles: ['visitor'],
    input: strictObject({ campaignId: id(), from: number().check(int(), minimum(0)) }),
    refusals: ['no-such-campaign', 'no-vote-here'],
    perMinute: 600,
  }),
  /** 开票材料, a batch of the box a page, sorted by commitment: no time, no voter. After the close. */
  'vote.openings': endpoint<PageOf<BallotOpening>, NoCampaign | { kind: 'no-vote-here' } | { kind: 'vote-not-closed'; closesAt: number }>()({
    roles: ['supervisor'],
    input: strictObject({ campaignId: id(), after: optional(string().check(regex(/^\d{1,9}$/))) }),
    refusals: ['no-such-campaign', 'no-vote-here', 'vote-not-closed'],
  }),
}
