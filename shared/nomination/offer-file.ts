import { accept, refuse, type Result } from '../basics/result'
import type { Material } from '../campaign/materials'
import { attachmentLimits, isAttachmentKind } from '../campaign/attachment'
import { formatOf, takes, type FileFormat } from '../campaign/file-format'
import type { BeforeSending } from './materials-contract'

/** What one material takes, as it is said before anything is chosen. */
export interface FileLimits {
  formats: string[]
  maximumMegabytes: number
  /** Files at most. */
  maximum: number
}

export const bytesOf = (megabytes: number): number => megabytes * 1024 * 1024

/** Null for what is not handed in as a file: a text, or a document that the system prints. */
export const limitsOf = (material: Material): FileLimits | null => {
  switch (material.kind) {
    case 'photos': return material
    case 'video': return { ...material, maximum: 1 }
    case 'document': return material.upload ?? null
    case 'text': return null
  }
}

/** The limits behind a key: an attachment's, or one of the charter's materials; null where neither takes files. */
export const limitsFor = (materials: readonly Material[], key: string): FileLimits | null => {
  if (isAttachmentKind(key)) return attachmentLimits
  const material = materials.find(each => each.key === key)
  return material ? limitsOf(material) : null
}

const isHeic = (name: string): boolean => /\.hei[cf]$/i.test(name)

/** Decides on what can be known of a file before it is sent: its name, its size, how many are there. */
export const offerFile = ({ formats, maximumMegabytes, maximum }: FileLimits, { name, bytes }: { name: string; bytes: number }, count: number): Result<FileFormat, BeforeSending> => {
  if (isHeic(name)) return refuse({ kind: 'heic' })
  const format = formatOf(name)
  if (format === null || !takes(formats, format)) return refuse({ kind: 'format-not-taken', formats })
  if (bytes === 0) return refuse({ kind: 'empty-file' })
  if (bytes > bytesOf(maximumMegabytes)) return refuse({ kind: 'too-large', megabytes: maximumMegabytes })
  return count >= maximum ? refuse({ kind: 'too-many', maximum }) : accept(format)
}
