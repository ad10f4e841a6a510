import { endpoint } from '../basics/endpoint'
import { day, id, requestId, sentence, text } from '../basics/inputs'
import { enum as oneOf, strictObject } from '../basics/z'
import type { PublishedVoid } from '../vote/held-contract'

/** One line of a 公示名单: allowed fields only, never an ID or phone number. */
export interface ListedPerson {
  candidateId: string
  name: string
  trade: string
  unitName: string
  deeds: string
}

/** How the list was reached, with every number of the published formula: shown to officers and supervisors, and published with the list. */
export interface RankedCandidate {
  candidateId: string
  name: string
  /** Key of the charter's group; '' where there are none. */
  group: string
  expertMean: number | null
  /** Of the full mark. */
  expertPercent: number
  /** Votes that count, of all channels together. */
  votes: number
  votePercent: number
  /** Channel by channel, where the formula weighs them. */
  voteParts: { key: string; votes: number; percent: number; weight: number }[]
  /** Combined by the charter's weights, 0–100, two decimals. */
  combined: number
  /** Within the group, where each group has its own places. */
  rank: number
  listed: boolean
}

/** 计算公式, as the charter publishes it. */
export interface Formula {
  weights: { experts: number; votes: number }
  tieRule: 'experts-first' | 'votes-first' | 'all-in'
  channelFormula: 'own-only' | 'sum' | 'weighted' | null
  channels: { key: string; name: string; weight: number | null }[]
  groups: { key: string; name: string }[]
  /** Whether each group is compared and cut by itself. */
  isCutByGroup: boolean
}

export interface DayMark {
  day: string
  kind: 'display' | 'rest' | 'objections'
}

/** 异议统计, public once everything is decided and the time is over. */
export interface ObjectionCounts {
  received: number
  upheld: number
  dismissed: number
}

/** 递补: who took the place of somebody struck off, by the amendment of that number. */
export interface MovedUp {
  candidateId: string
  name: string
  amendment: number
  /** Of their own days of display, as the charter says; '' where they have none. */
  firstDay: string
  lastDay: string
  /** Exclusive; the notice's own where they have no days of their own. */
  objectionsCloseAt: number
}

export interface PublicityNotice {
  noticeId: string
  campaignId: string
  title: string
  /** 依据 */
  basis: string
  /** 经过 */
  process: string
  listed: ListedPerson[]
  order: 'strokes' | 'votes' | 'pinned'
  firstDay: string
  lastDay: string
  workingDays: number
  /** Exclusive. */
  objectionsCloseAt: number
  days: DayMark[]
  howToObject: string
  office: string
  issuer: string
  issuedOn: string
  state: 'proposed' | 'published'
  publishedAt: number | null
  /** SHA-256 of the frozen list, hex, as it stands in the ledger. */
  contentHash: string
  removed: { name: string; reason: string; amendment: number }[]
  movedUp: MovedUp[]
  /** Null until the custodians have closed the matter: before, nobody is told whether there were any. */
  objections: ObjectionCounts | null
  /** Root of the ballot box after the close, hex; empty where the charter has no vote here. */
  boxRoot: string
  /** Ballots in the box. */
  boxSize: number
  /** 作废: which of them were declared void, how many and why. */
  voids: PublishedVoid[]
  /** How the list was reached: everyone on the ballot, by rank, and the formula they were ranked by. */
  ranking: RankedCandidate[]
  formula: Formula
}

export interface ObjectionView {
  objectionId: string
  number: string
  candidateId: string
  candidateName: string
  kind: 'person' | 'unit' | 'anonymous'
  name: string
  contact: string
  text: string
  at: number
  state: 'received' | 'upheld' | 'dismissed'
  decision: string
}

type NoNotice = { kind: 'no-such-notice' }
type NoCampaign = { kind: 'no-such-campaign' }

export const publicityContract = {
  /** The shortlist as experts, votes and weights give it, with the dates that working days give; nothing is kept. */
  'publicity.preview': endpoint<
    { ranking: RankedCandidate[]; formula: Formula; firstDay: string; lastDay: string; objectionsCloseAt: number; days: DayMark[] },
    NoCampaign | { kind: 'vote-not-closed'; closesAt: number } | { kind: 'not-settled' } | { kind: 'holidays-unknown'; year: number } | { kind: 'still-counting' } | { kind: 'held-ballots-undecided'; groups: number } | { kind: 'tally-disagrees' } | { kind: 'channel-totals-missing'; names: string[] }
  >()({ roles: ['cityOfficer', 'supervisor'], input: strictObject({ campaignId: id(), firstDay: day() }), refusals: ['no-such-campaign', 'vote-not-closed', 'not-settled', 'holidays-unknown', 'still-counting', 'held-ballots-undecided', 'tally-disagrees', 'channel-totals-missing'] }),
  'publicity.propose': endpoint<
    { noticeId: string },
    | NoCampaign
    | { kind: 'vote-not-closed'; closesAt: number }
    | { kind: 'not-settled' }
    | { kind: 'holidays-unknown'; year: number }
    | { kind: 'still-counting' }
    | { kind: 'held-ballots-undecided'; groups: number }
    | { kind: 'tally-disagrees' }
    | { kind: 'channel-totals-missing'; names: string[] }
    | { kind: 'first-day-not-working' }
    | { kind: 'first-day-past' }
    | { kind: 'already-published' }
    | { kind: 'looks-like-personal-number'; name: string }
    | { kind: 'tie-at-the-cut'; names: string[] }
    | { kind: 'campaign-not-running' }
    | { kind: 'box-not-sealed' }
  >()({
    roles: ['cityOfficer'],
    input: strictObject({ campaignId: id(), firstDay: day(), office: sentence(200), howToObject: sentence(300), requestId: requestId() }),
    refusals: ['no-such-campaign', 'vote-not-closed', 'not-settled', 'holidays-unknown', 'still-counting', 'held-ballots-undecided', 'tally-disagrees', 'channel-totals-missing', 'first-day-not-working', 'first-day-past', 'already-published', 'looks-like-personal-number', 'tie-at-the-cut', 'campaign-not-running', 'box-not-sealed'],
  }),
  /** A second officer, not appointed by the first, puts the list on display. Everything is counted and worked out again first: what came out otherwise is not published. */
  'publicity.second': endpoint<
    PublicityNotice,
    | NoNotice
    | { kind: 'own-proposal' }
    | { kind: 'appointed-by-you' }
    | { kind: 'already-published' }
    | { kind: 'campaign-not-running' }
    | { kind: 'first-day-past' }
    | { kind: 'list-changed' }
    | { kind: 'vote-not-closed'; closesAt: number }
    | { kind: 'not-settled' }
    | { kind: 'still-counting' }
    | { kind: 'held-ballots-undecided'; groups: number }
    | { kind: 'tally-disagrees' }
    | { kind: 'channel-totals-missing'; names: string[] }
  >()({
    roles: ['cityOfficer'],
    input: strictObject({ noticeId: id(), requestId: requestId() }),
    refusals: ['no-such-notice', 'own-proposal', 'appointed-by-you', 'already-published', 'campaign-not-running', 'first-day-past', 'list-changed', 'vote-not-closed', 'not-settled', 'still-counting', 'held-ballots-undecided', 'tally-disagrees', 'channel-totals-missing'],
  }),
  'publicity.notice': endpoint<PublicityNotice, NoNotice>()({ roles: ['visitor'], input: strictObject({ noticeId: id() }), refusals: ['no-such-notice'], perMinute: 240 }),
  /** The proposal that waits for a second, for officers. */
  'publicity.pending': endpoint<PublicityNotice | null, NoCampaign>()({ roles: ['cityOfficer', 'supervisor'], input: strictObject({ campaignId: id() }), refusals: ['no-such-campaign'] }),
  /** 异议. Sealed to the supervisors; in the ledger it is a commitment. */
  'publicity.object': endpoint<{ number: string }, NoNotice | { kind: 'not-on-the-list' } | { kind: 'objections-not-open'; opensAt: number } | { kind: 'objections-closed'; closedAt: number } | { kind: 'name-and-contact-missing' }>()({
    roles: ['member'],
    input: strictObject({ noticeId: id(), candidateId: id(), kind: oneOf(['person', 'unit', 'anonymous']), name: text(60), contact: text(100), text: sentence(2000), requestId: requestId() }),
    refusals: ['no-such-notice', 'not-on-the-list', 'objections-not-open', 'objections-closed', 'name-and-contact-missing'],
    perMinute: 5,
  }),
  'publicity.objections': endpoint<ObjectionView[], NoNotice>()({ roles: ['supervisor'], input: strictObject({ noticeId: id() }), refusals: ['no-such-notice'] }),
  /** Upheld: the person leaves the list by a numbered amendment. */
  'publicity.decideObjection': endpoint<ObjectionView, { kind: 'no-such-objection' } | { kind: 'already-decided' }>()({
    roles: ['supervisor'],
    input: strictObject({ objectionId: id(), outcome: oneOf(['upheld', 'dismissed']), grounds: sentence(1000), requestId: requestId() }),
    refusals: ['no-such-objection', 'already-decided'],
  }),
}
