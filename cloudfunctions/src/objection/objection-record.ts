import type { Outcome } from '@shared/objection/may-decide'
import type { ObjectorKind } from '@shared/objection/may-object'
import type { Step } from '@shared/objection/record-step'
import type { SealedFile } from '@shared/objection/sealed-file'
import type { ObjectionState } from '@shared/objection/status'
import type { Terms } from '@shared/objection/terms'

/** A file in custody. What stands in storage is sealed; `fileId` leads to it. */
export interface KeptFile extends SealedFile {
  fileId: string
}

/** 异议 as it is sealed: nothing of it stands anywhere else. */
export interface ObjectionRecord extends Terms {
  number: string
  campaignId: string
  noticeId: string
  noticeTitle: string
  candidateId: string
  candidateName: string
  nominationId: string
  /** '' where the nominee has not taken their file up: then they cannot be asked here. */
  nomineeId: string
  kind: ObjectorKind
  name: string
  contact: string
  text: string
  /** '' for an anonymous one. */
  personId: string
  files: KeptFile[]
  at: number
  state: ObjectionState
  notes: { text: string; at: number }[]
  reply: { substance: string; askedAt: number; dueAt: number; text: string | null; repliedAt: number | null } | null
  proposed: { outcome: Outcome; grounds: string; at: number; by: string; appointedBy: string[] } | null
  decided: { outcome: Outcome; grounds: string; at: number } | null
  /** Hex, of the chain of steps. */
  salt: string
  steps: Step[]
}
