import { accept, refuse, type Result } from '@shared/basics/result'
import type { ContentFault } from '@shared/nomination/content-fault'
import { isOfTwoKinds } from './two-kinds'

const cutShort = () => refuse({ kind: 'cut-short' } as const)

const SOI = 0xd8
const EOI = 0xd9
const SOS = 0xda
const hasNoLength = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd9)

/** Application segments that a picture is drawn by: JFIF, the colour profile, Adobe's colour transform. Everything else an application wrote is left out. */
const isDrawnBy = (marker: number, body: Buffer): boolean => {
  const isApplication = marker >= 0xe0 && marker <= 0xef
  const isComment = marker === 0xfe
  if (!isApplication && !isComment) return true
  return (marker === 0xe0 && body.subarray(0, 4).toString('latin1') === 'JFIF') || (marker === 0xe2 && body.subarray(0, 11).toString('latin1') === 'ICC_PROFILE') || marker === 0xee
}

/** Tag 0x0112 of the first directory of an Exif segment: 1 to 8, 1 where there is none. */
export function orientationIn(body: Buffer): number {
  if (body.subarray(0, 6).toString('latin1') !== 'Exif\0\0') return 1
  const tiff = body.subarray(6)
  if (tiff.length < 8) return 1
  const isLittle = tiff.toString('latin1', 0, 2) === 'II'
  const two = (at: number) => (at + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const directory = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  for (let entry = 0; entry < Math.min(two(directory), 200); entry += 1) {
    const at = directory + 2 + entry * 12
    if (two(at) === 0x0112) return Math.min(8, Math.max(1, two(at + 8)))
  }
  return 1
}

/** An Exif segment that says nothing but which way up the picture is. */
const exifOf = (orientation: number): Buffer => Buffer.concat([
  Buffer.from([0xff, 0xe1, 0x00, 0x22]), Buffer.from('Exif\0\0MM\0*', 'latin1'), Buffer.from([0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]),
])

/** Where the entropy-coded data behind a scan's header ends: at the next marker that is neither stuffing nor a restart. -1 where the file ends first. */
function endOfScan(file: Buffer, from: number): number {
  for (let at = file.indexOf(0xff, from); at >= 0 && at + 1 < file.length; at = file.indexOf(0xff, at + 1)) {
    const marker = file[at + 1] ?? 0
    if (marker !== 0x00 && marker !== 0xff && !(marker >= 0xd0 && marker <= 0xd7)) return at
  }
  return -1
}

/**
 * The picture alone, sample for sample: without Exif, XMP, captions, place and what stands behind its end, but the way up kept. Refuses one
 * that ends before its end, and one that is a second kind of file at the same time. A phone's moving picture behind the still one is cut off.
 */
export function wholeJpeg(file: Buffer): Result<Buffer, ContentFault> {
  const kept: Buffer[] = []
  const dropped: Buffer[] = []
  let orientation = 1
  let hasScan = false
  if (file[0] !== 0xff || file[1] !== SOI) return cutShort()
  for (let at = 2; at + 1 < file.length;) {
    if (file[at] !== 0xff) return cutShort()
    const marker = file[at + 1] ?? 0
    if (marker === 0xff) { at += 1; continue }
    if (marker === EOI) {
      if (!hasScan) return cutShort()
      if (isOfTwoKinds([...dropped, file.subarray(at + 2)])) return refuse({ kind: 'hostile', because: 'two-kinds' })
      const turned = orientation === 1 ? [] : [exifOf(orientation)]
      return accept(Buffer.concat([file.subarray(0, 2), ...turned, ...kept, file.subarray(at, at + 2)]))
    }
    if (hasNoLength(marker)) { kept.push(file.subarray(at, at + 2)); at += 2; continue }
    if (at + 4 > file.length) return cutShort()
    const end = at + 2 + file.readUInt16BE(at + 2)
    if (end > file.length || end < at + 4) return cutShort()
    const body = file.subarray(at + 4, end)
    if (marker === 0xe1) orientation = Math.max(orientation, orientationIn(body))
    if (!isDrawnBy(marker, body)) dropped.push(body)
    else kept.push(file.subarray(at, end))
    at = end
    if (marker !== SOS) continue
    hasScan = true
    const next = endOfScan(file, end)
    if (next < 0) return cutShort()
    kept.push(file.subarray(end, next))
    at = next
  }
  return cutShort()
}
