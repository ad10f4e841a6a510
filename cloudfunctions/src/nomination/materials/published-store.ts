import { collection } from '../../platform/collection'

/** What a nominee's picture or video was copied into public storage for. */
export type PublishedFor = 'story'

/** A public copy of a material; `_id` is purpose:material. It goes when its purpose ends: nobody asks for the original's two hours. */
export interface PublishedFileDocument {
  _id: string
  nominationId: string
  purpose: PublishedFor
  materialId: string
  /** Below `public/`; nobody can guess it. */
  path: string
  /** '' until the copy stands. */
  fileId: string
}

export const publishedFiles = collection<PublishedFileDocument>('publishedFiles')

export const publishedIdOf = (purpose: PublishedFor, materialId: string): string => `${purpose}:${materialId}`
