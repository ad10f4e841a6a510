import { endpoint } from '../basics/endpoint'
import { id, requestId, sentence } from '../basics/inputs'
import { enum as oneOf, int, minimum, number, strictObject } from '../basics/z'
import type { ContentFault } from '../nomination/content-fault'
import type { ObjectionCounts } from '../publicity/contract'
import type { DecisionRefusal } from './may-decide'
import type { HearingRefusal } from './may-hear'
import type { ObjectorKind } from './may-object'
import type { SealedFile } from './sealed-file'
import type { ObjectionState } from './status'

/** An objection whole, for custodians alone. */
export interface ObjectionView {
  objectionId: string
  /** Of the record: a proposal is seconded as it was read. */
  revision: number
  number: string
  noticeId: string
  candidateName: string
  kind: ObjectorKind
  name: string
  contact: string
  text: string
  files: SealedFile[]
  at: number
  state: ObjectionState
  /** Both exclusive. */
  takeUpBy: number
  decideBy: number
  /** 核实记录, oldest first. */
  notes: { text: string; at: number }[]
  /** What the nominee was told and answered; null while they were not asked. */
  reply: { substance: string; askedAt: number; dueAt: number; text: string | null; repliedAt: number | null } | null
  /** Whether the nominee has this system on a phone of their own and can be asked here. */
  mayBeAsked: boolean
  proposed: { outcome: 'upheld' | 'dismissed'; grounds: string; at: number; isMine: boolean } | null
  decided: { outcome: 'upheld' | 'dismissed'; grounds: string; at: number } | null
}

/** A list on display or past it, as custodians see it. */
export interface HeardNotice {
  noticeId: string
  campaignId: string
  title: string
  /** When the last objection may come in, exclusive: whoever moved up may have days of their own. */
  objectionsCloseAt: number
  counts: ObjectionCounts | null
  /** The caller, or somebody they put forward, stands in this campaign: nothing of its objections is told. */
  isRecused: boolean
}

type Unheard = HearingRefusal | { kind: 'no-such-objection' } | { kind: 'own-objection' }
type NotNow = { kind: 'not-in-this-state'; state: ObjectionState }
type Betrays = { kind: 'betrays-objector'; words: string } | { kind: 'looks-like-personal-number' }

const unheard = ['no-such-objection', 'own-objection', 'other-post-held', 'on-the-list-yourself'] as const
const one = { objectionId: id(), requestId: requestId() }

export const custodyContract = {
  /** Every list whose objections are not closed and the newest of the others, newest list first, with as many of their objections as an answer carries: those that wait come first. */
  'objection.list': endpoint<{ notices: HeardNotice[]; items: ObjectionView[]; nowMs: number }, { kind: 'other-post-held' }>()({ roles: ['custodian'], input: strictObject({}), refusals: ['other-post-held'], perMinute: 120 }),
  /** 受理. */
  'objection.takeUp': endpoint<ObjectionView, Unheard | NotNow>()({ roles: ['custodian'], input: strictObject(one), refusals: [...unheard, 'not-in-this-state'] }),
  /** 核实记录: what was looked into and found. */
  'objection.note': endpoint<ObjectionView, Unheard | NotNow>()({ roles: ['custodian'], input: strictObject({ ...one, text: sentence(1000) }), refusals: [...unheard, 'not-in-this-state'] }),
  /** Tells the nominee the substance, in words that do not betray the objector, and asks for an answer. */
  'objection.askReply': endpoint<ObjectionView, Unheard | NotNow | Betrays | { kind: 'asked-already' } | { kind: 'nominee-not-here' }>()({
    roles: ['custodian'],
    input: strictObject({ ...one, substance: sentence(1000) }),
    refusals: [...unheard, 'not-in-this-state', 'betrays-objector', 'looks-like-personal-number', 'asked-already', 'nominee-not-here'],
  }),
  /** One custodian proposes a decision with its grounds; put again it stands in place of the earlier proposal. The grounds are told to the objector and to a nominee who was asked. */
  'objection.propose': endpoint<ObjectionView, Unheard | DecisionRefusal | Betrays>()({
    roles: ['custodian'],
    input: strictObject({ ...one, outcome: oneOf(['upheld', 'dismissed']), grounds: sentence(1000) }),
    refusals: [...unheard, 'not-in-this-state', 'betrays-objector', 'looks-like-personal-number', 'reply-awaited', 'nominee-not-asked'],
  }),
  /** Another custodian decides as proposed. Upheld: the person leaves the list by a numbered amendment. */
  'objection.second': endpoint<ObjectionView, Unheard | NotNow | { kind: 'nothing-proposed' } | { kind: 'changed-meanwhile' } | { kind: 'own-proposal' } | { kind: 'appointed-by-you' } | { kind: 'holidays-unknown'; year: number }>()({
    roles: ['custodian'],
    input: strictObject({ ...one, revision: number().check(int(), minimum(1)) }),
    refusals: [...unheard, 'not-in-this-state', 'nothing-proposed', 'changed-meanwhile', 'own-proposal', 'appointed-by-you', 'holidays-unknown'],
  }),
  /** 办结: everything is decided and the time is over, or nothing came. The counts become public, and naming may go on. */
  'objection.conclude': endpoint<ObjectionCounts, HearingRefusal | { kind: 'no-such-notice' } | { kind: 'objections-still-open'; closeAt: number } | { kind: 'objections-undecided'; count: number } | { kind: 'concluded-already' }>()({
    roles: ['custodian'],
    input: strictObject({ noticeId: id(), requestId: requestId() }),
    refusals: ['other-post-held', 'on-the-list-yourself', 'no-such-notice', 'objections-still-open', 'objections-undecided', 'concluded-already'],
  }),
  /** Looks at what arrived, by its content, and seals it. What is refused is deleted. Reporting the same place again gives the same. */
  'objection.fileArrived': endpoint<SealedFile, { kind: 'no-such-place' } | { kind: 'nothing-arrived' } | ContentFault>()({
    roles: ['member'],
    servedBy: 'arrival',
    input: strictObject({ placeId: id() }),
    refusals: ['no-such-place', 'nothing-arrived', 'empty-file', 'too-large', 'format-not-taken', 'not-what-it-says', 'cut-short', 'heic', 'hostile', 'not-this-length', 'already-there'],
  }),
  /** Unseals one file for a custodian: an address for some minutes. */
  'objection.openFile': endpoint<{ url: string; format: string }, Unheard | { kind: 'file-not-there' }>()({ roles: ['custodian'], servedBy: 'arrival', input: strictObject({ objectionId: id(), placeId: id() }), refusals: [...unheard, 'file-not-there'] }),
}
