import { crc32 } from 'node:zlib'
import { accept, refuse, type Result } from '@shared/basics/result'
import type { ContentFault } from '@shared/nomination/content-fault'
import { isOfTwoKinds } from './two-kinds'

const signature = 8

/** Chunks that a picture is drawn by. What tells of place, time, maker or says anything in words is left out. */
const drawnBy = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'pHYs', 'cICP'])

/** The picture alone, chunk for chunk. Refuses one that ends before IEND, one whose chunks are damaged, and one that is a second kind of file at the same time. */
export function wholePng(file: Buffer): Result<Buffer, ContentFault> {
  const kept: Buffer[] = [file.subarray(0, signature)]
  const dropped: Buffer[] = []
  let hasData = false
  for (let at = signature; at + 12 <= file.length;) {
    const end = at + 12 + file.readUInt32BE(at)
    if (end > file.length) break
    const type = file.toString('latin1', at + 4, at + 8)
    if (crc32(file.subarray(at + 4, end - 4)) !== file.readUInt32BE(end - 4)) break
    if (type === 'IDAT') hasData = true
    if (drawnBy.has(type)) kept.push(file.subarray(at, end))
    else dropped.push(file.subarray(at + 8, end - 4))
    at = end
    if (type !== 'IEND') continue
    if (!hasData) break
    return isOfTwoKinds([...dropped, file.subarray(at)]) ? refuse({ kind: 'hostile', because: 'two-kinds' }) : accept(Buffer.concat(kept))
  }
  return refuse({ kind: 'cut-short' })
}
