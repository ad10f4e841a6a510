import type { Cosignature } from '@shared/ledger/cosignature'
import { displaysName, type KeptDisplay } from '@shared/publicity/display-proof'
import { collection } from '../platform/collection'

/** 公示记录: what was put on display, and what was found there on each of its days. Each is an act of its own, and public. */
export const displays = collection<KeptDisplay>(displaysName)

/** A supervisor's signature of the checkpoint that proves a notice's display; `_id` is notice, size and key. Only ever added. */
export interface DisplayCosignatureDocument extends Cosignature {
  _id: string
  noticeId: string
}

export const displayCosignatures = collection<DisplayCosignatureDocument>('displayCosignatures')

/** What of a notice's display stands in its published proof; `_id` is made of the notice. */
export interface DisplayProofCursorDocument {
  _id: string
  entries: number
  /** Of the checkpoint that proves them. */
  size: number
}

export const displayProofs = collection<DisplayProofCursorDocument>('cursors')
export const displayProofId = (noticeId: string): string => `display:${noticeId}`
