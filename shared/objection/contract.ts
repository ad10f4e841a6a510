import { endpoint } from '../basics/endpoint'
import { id, requestId, sentence, text } from '../basics/inputs'
import { array, enum as oneOf, int, maximum, maxLength, minimum, number, strictObject, string } from '../basics/z'
import type { BeforeSending, UploadPlace } from '../nomination/materials-contract'
import { objectorKinds, type ObjectionRefusal } from './may-object'
import { custodyContract } from './custody-contract'
import { sealedFileKinds } from './sealed-file'
import type { ObjectionState } from './status'

/** An objection as whoever holds its number sees it: how it stands, nothing of what it says. */
export interface ObjectionStanding {
  number: string
  noticeTitle: string
  at: number
  state: ObjectionState
  /** Exclusive. */
  decideBy: number
  /** Null until two custodians have decided. */
  decided: { outcome: 'upheld' | 'dismissed'; grounds: string; at: number } | null
}

/** One's own objection. */
export interface OwnObjection extends ObjectionStanding {
  candidateName: string
  text: string
  files: number
}

/** 陈述: what a nominee is told of an objection, and what they answered. Nothing in it tells who objected, nor its number. */
export interface AskedReply {
  replyId: string
  noticeTitle: string
  substance: string
  askedAt: number
  /** Exclusive. */
  dueAt: number
  text: string | null
  repliedAt: number | null
  decided: { outcome: 'upheld' | 'dismissed'; grounds: string; at: number } | null
}

type NoNotice = { kind: 'no-such-notice' }

const mostSealedFiles = 6

export const objectionContract = {
  ...custodyContract,
  /** A place for one file that goes with an objection: the page with a unit's seal, or evidence. */
  'objection.placeFile': endpoint<UploadPlace, NoNotice | BeforeSending>()({
    roles: ['member'],
    input: strictObject({ noticeId: id(), kind: oneOf(sealedFileKinds), name: text(200), bytes: number().check(int(), minimum(0), maximum(1e12)), requestId: requestId() }),
    refusals: ['no-such-notice', 'empty-file', 'too-large', 'format-not-taken', 'heic', 'too-many'],
    perMinute: 30,
  }),
  /** 异议. Sealed to the custodians; in the ledger it stands in a commitment that is made every day, whether or not there is any. */
  'objection.lodge': endpoint<{ number: string }, NoNotice | ObjectionRefusal | { kind: 'file-not-there' }>()({
    roles: ['member'],
    input: strictObject({
      noticeId: id(), candidateId: id(), kind: oneOf(objectorKinds), name: text(60), contact: text(100), text: sentence(2000),
      /** Of files that have arrived. */
      placeIds: array(id()).check(maxLength(mostSealedFiles)),
      requestId: requestId(),
    }),
    refusals: ['no-such-notice', 'not-on-the-list', 'objections-not-open', 'objections-closed', 'name-and-contact-missing', 'sealed-page-missing', 'file-not-there'],
    perMinute: 5,
  }),
  /** One's own, newest first; anonymous ones are nobody's, and found by their number alone. */
  'objection.mine': endpoint<{ items: OwnObjection[]; nowMs: number }>()({ roles: ['member'], input: strictObject({}), refusals: [] }),
  'objection.byNumber': endpoint<ObjectionStanding, { kind: 'no-such-number' }>()({ roles: ['visitor'], input: strictObject({ number: string().check(maxLength(40)) }), refusals: ['no-such-number'], perMinute: 10 }),
  /** What the caller is asked to answer, or has answered, as a nominee. */
  'objection.asked': endpoint<{ items: AskedReply[]; nowMs: number }>()({ roles: ['member'], input: strictObject({}), refusals: [] }),
  'objection.reply': endpoint<AskedReply, { kind: 'no-such-reply' } | { kind: 'replied-already' } | { kind: 'reply-over'; dueAt: number }>()({
    roles: ['member'],
    input: strictObject({ replyId: id(), text: sentence(2000), requestId: requestId() }),
    refusals: ['no-such-reply', 'replied-already', 'reply-over'],
  }),
}
