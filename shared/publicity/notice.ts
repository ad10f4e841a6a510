import type { PublicityLevel } from '../campaign/publicity-round'
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

/** An office's own, never a person's. */
export interface OfficeContact {
  phone: string
  mail: string
  address: string
}

/** 公示. */
export interface PublicityNotice {
  noticeId: string
  campaignId: string
  /** Of the charter's rounds. */
  roundKey: string
  level: PublicityLevel
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
  /** Working days on which objections are taken, from the first day of display on: a window of its own. */
  objectionWorkingDays: number
  /** Exclusive. */
  objectionsCloseAt: number
  days: DayMark[]
  /** Seal of a unit, real name of a person, address and phone, truthfulness, confidentiality; then what the office adds. */
  howToObject: string
  /** 受理部门 */
  office: string
  contact: OfficeContact
  issuer: string
  issuedOn: string
  state: 'proposed' | 'published'
  publishedAt: number | null
  /** SHA-256 of what was frozen (`frozen-notice.ts`), hex, as it stands in the ledger. */
  contentHash: string
  /** Where what was frozen can be fetched by anyone, under the address of public files; '' before it was published. */
  contentPath: string
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
