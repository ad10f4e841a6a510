import { accept, refuse, type Result } from '@shared/basics/result'
import type { ContentFault } from '@shared/nomination/content-fault'

/** Names of things that a page does not need and a reader may carry out. */
const active = /\/(JavaScript|JS|Launch|OpenAction\s*<<[^>]*\/URI|EmbeddedFiles?|RichMedia|XFA)\b/

const isEnded = (file: Buffer): boolean => file.subarray(-1024).includes('%%EOF')

/** Refuses a scan that ends before its end, and one that carries scripts or other files. */
export function wholePdf(file: Buffer): Result<Buffer, ContentFault> {
  if (!isEnded(file)) return refuse({ kind: 'cut-short' })
  if (active.test(file.toString('latin1'))) return refuse({ kind: 'hostile', because: 'script' })
  return accept(file)
}
