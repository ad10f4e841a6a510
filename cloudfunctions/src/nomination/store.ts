import type { Channel } from '@shared/campaign/channel'
import type { NomineeKind } from '@shared/campaign/nominee-kind'
import type { Answers, Opinion, Reason } from '@shared/nomination/contract'
import type { TrailAct } from '@shared/nomination/history'
import type { SecondLook } from '@shared/nomination/nomination-file'
import type { NominationStatus } from '@shared/nomination/status'
import type { Revised } from '../ledger/record-act'
import { collection } from '../platform/collection'
import type { SealedIdNumber } from './id-number-vault'

/** One act in the life of a file, with the organisation that did it; '' for the nominee and the timer. */
export interface TrailMark {
  act: TrailAct
  at: number
  organisationName: string
}

/** 邀请 of the nominee. The code is made again from the number, and kept nowhere. */
export interface InvitationMark {
  number: number
  expiresAt: number
}

/** How far a file has come so far: 0 with its own people, 1 the unit, 2 the recommender, 3 the city. It never falls. */
export type Reach = 0 | 1 | 2 | 3

/** 推荐材料. The answers are those last submitted; what is being typed is a `DraftDocument`. */
export interface NominationDocument extends Revised {
  campaignId: string
  channel: Channel
  nomineeKind: NomineeKind
  onBehalf: boolean
  status: NominationStatus
  /** Who opened it. */
  personId: string
  /** Whom it is about, or a collective's contact: null until they have taken it up on their own phone. */
  nomineeId: string | null
  invitation: InvitationMark | null
  /** Keyed hash of the code that is good now; '' for none. */
  invitationHash: string
  /** What its opener wrote, as the nominee was asked; null on the nominee's own. */
  asWritten: Answers | null
  /** The organisation whose own recommendation this is; null on the other channels. */
  organisationId: string | null
  name: string
  trade: string
  unitName: string
  /** As last submitted, ID number masked; {} before. */
  answers: Answers
  softReasons: Answers
  /** Number of submissions by the nominee; 0 before the first. */
  version: number
  idNumber: SealedIdNumber | null
  /** Keyed hash, for duplicates; '' before the first submission. */
  idNumberHash: string
  unitId: string | null
  unitOfficeName: string | null
  recommenderId: string | null
  recommenderName: string | null
  reach: Reach
  returnedBy: Opinion['level'] | null
  opinions: Opinion[]
  /** What is asked while returned; why, when declined or passed over. */
  reasons: Reason[]
  /** Codes of the soft clauses whose reason the review accepted. */
  softAccepted: string[]
  quotaReason: string
  /** Its recommender has put it before the city: it holds a place of the quota. */
  isPutForward: boolean
  /** Person id of the officer who declined it; '' before. */
  declinedBy: string
  secondLook: SecondLook | null
  /** Of a file that was joined to another of the same nominee: that one's id. */
  leadId: string | null
  /** Materials that went up with the last submission; absent before. */
  materialIds?: string[]
  /** 0 before the first submission. */
  submittedAt: number
  trail: TrailMark[]
  /** When its person's data were erased; left out while they are kept. */
  erasedAt?: number
}

/** Every submission, kept as it was; `_id` is nomination:version, only added. */
export interface VersionDocument {
  _id: string
  nominationId: string
  answers: Answers
  softReasons: Answers
  idNumber: SealedIdNumber | null
  at: number
  /** Materials that went up with it. */
  materialIds?: string[]
}

/** What is being typed; `_id` is the nomination's. Autosaved, so not an act. */
export interface DraftDocument {
  _id: string
  draftRevision: number
  /** ID number masked. */
  answers: Answers
  softReasons: Answers
  idNumber: SealedIdNumber | null
  savedAt: number
  /** The request that saved it, so that a retry is not taken for another's edit. */
  requestId: string
}

/** Someone looked at an ID number. */
export interface IdNumberReadDocument {
  _id: string
  nominationId: string
  personId: string
  /** Who looked, for the person it belongs to. */
  name: string
  organisationName: string
  purpose: string
  at: number
}

export const nominations = collection<NominationDocument>('nominations')
export const nominationVersions = collection<VersionDocument>('nominationVersions')
export const nominationDrafts = collection<DraftDocument>('nominationDrafts')
export const idNumberReads = collection<IdNumberReadDocument>('idNumberReads')
