import { collection } from '../../platform/collection'

/** A row of paper nominations that was taken in. `_id` is campaign, organisation and keyed hash of the ID number: the next upload knows it. */
export interface PaperRowDocument {
  _id: string
  nominationId: string
  personId: string
  /** Files of this row that were withdrawn before. */
  tries: number
  at: number
}

export const paperRows = collection<PaperRowDocument>('paperRows')
