import type { Channel } from '../campaign/channel'
import type { NomineeKind } from '../campaign/nominee-kind'
import type { NominationStatus } from './status'

/** What was typed, by field key of the charter's form. Dates are `YYYY-MM-DD`, yes/no is `yes` or `no`, lists keep their standard's code. */
export type Answers = Record<string, string>

/** 邀请: what the opener of a file passes on to the person it is about. Null code: somebody has taken it up. */
export interface Invitation {
  code: string | null
  expiresAt: number
  isTakenUp: boolean
}

/** One who recommends a nominee. Shown to the nominee and to the city alone, never to another who recommends. */
export interface Supporter {
  nominationId: string
  channel: Channel
  /** The organisation, or the person who recommends in their own name; '' for the nominee's own nomination. */
  name: string
}

/** 复核: a second look at a file that was declined, by another officer than the one who declined it. */
export interface SecondLook {
  /** Whose decline it is about. */
  level: 'unit' | 'recommender' | 'city'
  askedAt: number
  /** Why the nominee thinks it should be looked at again. */
  why: string
  /** By when, exclusive, the office is to answer. */
  answerBy: number
  outcome: 'uphold' | 'overturn' | null
  /** The officer's answer in plain words; '' before. */
  answer: string
  by: string
  answeredAt: number | null
}

/** One thing wrong or missing in a form, with the field it stands beside. */
export interface FieldFault {
  field: string
  sentence: string
}

export interface Reason {
  /** Field key or clause code the reason is about; empty for the whole file. */
  about: string
  text: string
}

/** An opinion as it will stand in its box of the 推荐审批表. */
export interface Opinion {
  level: 'unit' | 'recommender' | 'city'
  organisationName: string
  verdict: 'recommend' | 'return' | 'decline'
  text: string
  by: string
  at: number
  /** The picture of the sealed page, among the file's materials; null where none was added. */
  sealFileId: string | null
}

export interface ClauseFinding {
  code: string
  said: string
  weight: 'must' | 'any' | 'soft' | 'excluded'
  verdict: 'holds' | 'fails' | 'unanswered'
  /** Why it holds or fails, in words: 2009年7月起，8 年 8 个月. */
  because: string
  /** The reason the person gave where a soft clause fails. */
  softReason: string
}

export interface HistoryLine {
  at: number
  /** What happened, for people: 温岭市总工会 退回补充. */
  said: string
}

/** A nomination as its own person or an officer in its way sees it. ID numbers are masked always. */
export interface NominationFile {
  nominationId: string
  campaignId: string
  channel: Channel
  nomineeKind: NomineeKind
  /** 代填: filled in by somebody else for a person who cannot. */
  onBehalf: boolean
  /** Who the reader is to this file. The opener of a file about somebody else is not its nominee. */
  seenAs: 'nominee' | 'opener' | 'officer'
  /** Who opened a file about somebody else: an organisation, or a person's name; '' on the nominee's own. */
  openedBy: string
  status: NominationStatus
  /** Number of acts so far; an act names the revision it was decided on. */
  revision: number
  draftRevision: number
  answers: Answers
  softReasons: Answers
  unitId: string | null
  unitName: string | null
  recommenderId: string | null
  recommenderName: string | null
  opinions: Opinion[]
  /** What is asked, item by item, while returned; or why, when declined. */
  reasons: Reason[]
  findings: ClauseFinding[]
  faults: FieldFault[]
  history: HistoryLine[]
  submittedAt: number | null
  savedAt: number
  /** Fields that may be changed now; null means all, empty means none. */
  editable: string[] | null
  /** Soft quota: how many this recommender has already put forward, and how many the notice grants. */
  quota: { used: number; count: number; hardness: 'soft' | 'hard' } | null
  quotaReason: string
  /** For its opener, while the nominee is asked. */
  invitation: Invitation | null
  /** All who recommend this nominee, this file's own first. For the nominee and the city; empty for everybody else. */
  supporters: Supporter[]
  secondLook: SecondLook | null
  /** Until when, exclusive, the nominee may ask for a second look; null where they may not. */
  secondLookUntil: number | null
}
