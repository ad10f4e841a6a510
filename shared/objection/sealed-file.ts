import { attachmentLimits } from '../campaign/attachment'

/** 盖章页 of a unit, and 证明材料. */
export const sealedFileKinds = ['sealedPage', 'evidence'] as const
export type SealedFileKind = (typeof sealedFileKinds)[number]

/** Pictures and scans, like the pages that offices add. */
export const sealedFileLimits = attachmentLimits

/** A file that arrived, as its sender and the custodians see it. */
export interface SealedFile {
  placeId: string
  kind: SealedFileKind
  name: string
  format: string
  bytes: number
}
