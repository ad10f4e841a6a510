import { fileTypeFromBuffer } from 'file-type/core'
import { formatOf, type FileFormat } from '@shared/campaign/file-format'

/** What the content is: one of ours, an iPhone's own, a drawing that may carry scripts, or the library's word for it ('' where nobody knows). */
export type Told = { kind: 'known'; format: FileFormat } | { kind: 'heic' } | { kind: 'script' } | { kind: 'other'; found: string }

const looksLikeScript = (head: Buffer): boolean => /<svg|<script|<html|<!doctype|<\?php|<\?xml/i.test(head.subarray(0, 4096).toString('latin1'))

/** The library unpacks archives to tell them apart; a Word file is told by its first entries alone, before anything is unpacked. */
const isZip = (head: Buffer): boolean => head.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004'
const isWord = (head: Buffer): boolean => head.includes('[Content_Types].xml') || head.includes('word/')

/** Tells a file by its beginning; its name is not asked. */
export async function tellFormat(head: Buffer): Promise<Told> {
  if (isZip(head)) return isWord(head) ? { kind: 'known', format: 'docx' } : { kind: 'other', found: 'zip' }
  const found = await fileTypeFromBuffer(head)
  if (found?.mime.startsWith('image/hei')) return { kind: 'heic' }
  const format = found ? formatOf(found.ext) : null
  if (format) return { kind: 'known', format }
  return looksLikeScript(head) ? { kind: 'script' } : { kind: 'other', found: found?.ext ?? '' }
}
