import { createHash } from 'node:crypto'
import { accept, refuse, type Result } from '@shared/basics/result'
import type { Material } from '@shared/campaign/materials'
import type { ContentFault } from '@shared/nomination/content-fault'
import { takes, type FileFormat } from '@shared/campaign/file-format'
import { bytesOf, type FileLimits } from '@shared/nomination/offer-file'
import type { StoredFile } from '../../platform/stored-file'
import { tellFormat } from './tell-format'
import { videoLength } from './video-length'
import { wholeDocx } from './whole-docx'
import { wholeJpeg } from './whole-jpeg'
import { wholePdf } from './whole-pdf'
import { wholePng } from './whole-png'

export interface Examined {
  format: FileFormat
  /** Of a video; 0 for all else. */
  seconds: number
  /** What is to stand in storage in place of what arrived; null where it may stay as it is. */
  instead: Buffer | null
  bytes: number
  /** SHA-256 of what will stand, hex. */
  sha256: string
}

const headBytes = 64 * 1024
const partBytes = 8 * 1024 * 1024
const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex')

async function sha256InParts(file: StoredFile): Promise<string> {
  const hash = createHash('sha256')
  for (let at = 0; at < file.bytes; at += partBytes) hash.update(await file.read(at, Math.min(at + partBytes, file.bytes)))
  return hash.digest('hex')
}

const whole = { jpg: wholeJpeg, png: wholePng, pdf: wholePdf, docx: wholeDocx }

async function examineSmall(file: StoredFile, format: keyof typeof whole): Promise<Result<Examined, ContentFault>> {
  const arrived = await file.read(0, file.bytes)
  const kept = whole[format](arrived)
  if (!kept.ok) return kept
  const instead = kept.value.equals(arrived) ? null : kept.value
  return accept({ format, seconds: 0, instead, bytes: kept.value.length, sha256: sha256(kept.value) })
}

async function examineVideo(file: StoredFile, material: Material | undefined): Promise<Result<Examined, ContentFault>> {
  const length = await videoLength(file)
  if (!length.ok) return length
  const minutes = length.value / 60
  if (material?.kind === 'video' && (minutes < material.minimumMinutes || minutes > material.maximumMinutes)) {
    return refuse({ kind: 'not-this-length', minutes, minimumMinutes: material.minimumMinutes, maximumMinutes: material.maximumMinutes })
  }
  return accept({ format: 'mp4', seconds: length.value, instead: null, bytes: file.bytes, sha256: await sha256InParts(file) })
}

/** Looks at what arrived, by its content alone. `said` is the format that its name promised. */
export async function examine(file: StoredFile, { said, limits, material }: { said: FileFormat; limits: FileLimits; material: Material | undefined }): Promise<Result<Examined, ContentFault>> {
  if (file.bytes === 0) return refuse({ kind: 'empty-file' })
  if (file.bytes > bytesOf(limits.maximumMegabytes)) return refuse({ kind: 'too-large', megabytes: limits.maximumMegabytes })
  const told = await tellFormat(await file.read(0, Math.min(headBytes, file.bytes)))
  if (told.kind === 'heic') return refuse({ kind: 'heic' })
  if (told.kind === 'script') return refuse({ kind: 'hostile', because: 'script' })
  if (told.kind === 'other') return refuse({ kind: 'not-what-it-says', said, found: told.found })
  if (!takes(limits.formats, told.format)) return refuse({ kind: 'not-what-it-says', said, found: told.format })
  return told.format === 'mp4' ? examineVideo(file, material) : examineSmall(file, told.format)
}
