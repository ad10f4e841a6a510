import { collection } from '../platform/collection'

/** 异议: everything it says is in `body`, sealed. It has no act of its own: the ledger takes a commitment to all of a list's objections every day, whether or not there are any. */
export interface ObjectionDocument {
  /** Keyed hash of the number. */
  _id: string
  noticeId: string
  /** How often it was sealed. It has no acts, so it is no revision. */
  version: number
  /** Keyed hash of the objector's person id; '' for an anonymous one. */
  ownerHash: string
  /** Keyed hash of the nominee's person id, once they were asked; '' before. */
  nomineeHash: string
  /** Until it is decided: for the timer's reminders. */
  isOpen: boolean
  /** False from the decision to strike somebody off until the list has it. */
  isApplied: boolean
  body: string
}

/** A file that arrived for an objection; `_id` is its place's. Kept by the objection once there is one; the timer deletes what nobody took. */
export interface SealedFileDocument {
  _id: string
  ownerHash: string
  at: number
  body: string
}

/** 密封承诺: what the ledger's act of a day commits to; `_id` is the day, or notice:end. */
export interface SealedDayDocument {
  _id: string
  revision: number
  day: string
  /** Each objection's last head, by its id. */
  heads: Record<string, string>
}

export const objections = collection<ObjectionDocument>('objections')
export const sealedFiles = collection<SealedFileDocument>('sealedFiles')
export const sealedDays = collection<SealedDayDocument>('sealedDays')
