import { createHash } from 'node:crypto'
import { accept, refuse, type Result } from '@shared/basics/result'
import { evidenceKinds, mostEvidenceBytes } from '@shared/vote/channel-contract'
import type { Evidence } from '@shared/vote/results-contract'
import { openStoredFile } from '../platform/stored-file'

export type EvidenceRefusal = { kind: 'evidence-missing' } | { kind: 'evidence-too-large'; bytes: number } | { kind: 'evidence-not-readable' }

/** A person's own folder: what somebody else sent up is not theirs to hand in. */
export const evidenceFolder = (campaignId: string, personId: string): string => `evidence/${campaignId}/${createHash('sha256').update(personId).digest('hex').slice(0, 24)}/`

export interface ReadEvidence {
  content: Buffer
  extension: (typeof evidenceKinds)[number]
}

const cloudPath = (fileId: string) => fileId.replace(/^cloud:\/\/[^/]+\//, '')

/** The file behind an id of this person's, told by what it holds and not by its name. */
export async function readEvidence(campaignId: string, personId: string, fileId: string): Promise<Result<ReadEvidence, EvidenceRefusal>> {
  const file = cloudPath(fileId).startsWith(evidenceFolder(campaignId, personId)) ? await openStoredFile(fileId) : null
  if (!file || file.bytes === 0) return refuse({ kind: 'evidence-missing' })
  if (file.bytes > mostEvidenceBytes) return refuse({ kind: 'evidence-too-large', bytes: file.bytes })
  const content = await file.read(0, file.bytes)
  const { fileTypeFromBuffer } = await import('file-type')
  const found = (await fileTypeFromBuffer(content))?.ext
  const extension = evidenceKinds.find(kind => kind === found)
  return extension ? accept({ content, extension }) : refuse({ kind: 'evidence-not-readable' })
}

/** How the file will stand in public: named by its hash, so that another file cannot take its place. */
export function evidenceOf(campaignId: string, { fileId, fileName }: { fileId: string; fileName: string }, { content, extension }: ReadEvidence): Evidence {
  const sha256 = createHash('sha256').update(content).digest('hex')
  const path = `evidence/${campaignId}/${sha256}.${extension}`
  return { path, fileId: `${fileId.slice(0, -cloudPath(fileId).length)}public/${path}`, fileName, bytes: content.length, sha256 }
}
