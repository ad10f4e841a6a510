import { collection } from '../../platform/collection'

/** A file made for an office. `_id` is made of person and request, so that a second click is given the same. */
export interface PaperDocument {
  _id: string
  fileId: string
  name: string
  /** 0 until the file stands in storage. */
  bytes: number
  count: number
  personId: string
  at: number
  /** When a timer deletes the file, and this with it. */
  eraseAt: number
}

export const papers = collection<PaperDocument>('papers')
