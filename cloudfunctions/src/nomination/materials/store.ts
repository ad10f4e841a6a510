import type { ContentCheck, Delivery } from '@shared/nomination/materials-contract'
import type { FileFormat } from '@shared/campaign/file-format'
import { collection } from '../../platform/collection'

/** A place issued for one upload. `_id` is made of person and request, so that a retry is given the same. */
export interface PlaceDocument {
  _id: string
  nominationId: string
  personId: string
  /** A material's key, or an attachment's kind. */
  key: string
  name: string
  format: FileFormat
  /** Nobody can guess it. */
  cloudPath: string
  /** Where the file is kept once it was taken; whoever sends it does not know it. */
  keptPath: string
  fileId: string
  issuedAt: number
  /** When the timer looks for what was left behind. */
  sweepAt: number
  /** Refused or never reported: kept for a second look, in case an upload comes late. */
  isGivenUp: boolean
}

/** One file handed in, or a medium on its way; `_id` is its place's. Its file stands where no permit leads. */
export interface MaterialDocument {
  _id: string
  nominationId: string
  key: string
  name: string
  caption: string
  position: number
  format: FileFormat | 'medium'
  bytes: number
  seconds: number
  fileId: string
  /** Of what stands in storage, hex; '' for a medium. */
  sha256: string
  /** An officer's look; null before. */
  judged: { verdict: Exclude<ContentCheck, 'waiting'>; because: string; personId: string; at: number } | null
  /** WeChat's name for its check; '' where none was asked for. */
  traceId: string
  delivery: Delivery | null
  personId: string
  /** Taken out of the draft, but part of a submission; null while it stands. */
  removedAt: number | null
  at: number
}

/** WeChat's verdict on a picture; `_id` is the trace id. It may come before the material knows its trace. */
export interface MediaVerdictDocument {
  _id: string
  verdict: ContentCheck
  at: number
}

export const materialPlaces = collection<PlaceDocument>('materialPlaces')
export const materials = collection<MaterialDocument>('materials')
export const mediaVerdicts = collection<MediaVerdictDocument>('mediaVerdicts')

/** Every file of a nomination, taken out ones too, in their order. */
export const materialsOfFile = (nominationId: string): Promise<MaterialDocument[]> => materials.find({ where: { nominationId }, orderBy: [['position', 'asc'], ['at', 'asc']], limit: 200 })

export const standing = (files: readonly MaterialDocument[]): MaterialDocument[] => files.filter(({ removedAt }) => removedAt === null)
