import { crc32, deflateSync } from 'node:zlib'

/** A whole JPEG of 8 × 8 points. */
export const plainJpeg = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wAARCAAIAAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAAAAAAAAAAAAAABP/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AJoBYr//2Q==',
  'base64',
)

const segment = (marker: number, body: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}

/** A JPEG with one more segment, right behind its beginning. */
export const withSegment = (marker: number, body: Buffer, jpeg: Buffer = plainJpeg): Buffer => Buffer.concat([jpeg.subarray(0, 2), segment(marker, body), jpeg.subarray(2)])

/** Exif of a phone held upright, in a place: orientation 6, and a directory that says 28.65 north. */
export const exifWithPlace = Buffer.concat([
  Buffer.from('Exif\0\0MM\0*', 'latin1'), Buffer.from([0, 0, 0, 8, 0, 2]),
  Buffer.from([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0]), Buffer.from([0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 38]), Buffer.from([0, 0, 0, 0]),
  Buffer.from('GPS 28.6561N 121.4208E', 'latin1'),
])

export const xmpWithPlace = Buffer.from('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta><exif:GPSLatitude>28,39.3N</exif:GPSLatitude></x:xmpmeta>', 'latin1')

/** A JPEG told from every other by its comment, which is left out on arrival, and by a harmless profile, which is kept. */
export const jpegNumber = (number: number): Buffer => withSegment(0xe2, Buffer.from(`ICC_PROFILE\0\x01\x01number ${number}`, 'latin1'))

const chunk = (type: string, body: Buffer): Buffer => {
  const inner = Buffer.concat([Buffer.from(type, 'latin1'), body])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(body.length)
  check.writeUInt32BE(crc32(inner))
  return Buffer.concat([length, inner, check])
}

/** A whole PNG, `size` × `size` points that follow `pointAt` and do not pack well; with `more` chunks before its end. */
export function pngFile(size = 4, more: [type: string, body: string][] = [], pointAt: (at: number) => number = at => (at * 2654435761) >>> 24): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(size, 0)
  head.writeUInt32BE(size, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const lines = Buffer.alloc(size * (size * 3 + 1), 0)
  for (let at = 0; at < lines.length; at += 1) if (at % (size * 3 + 1) !== 0) lines[at] = pointAt(at)
  const extra = more.map(([type, body]) => chunk(type, Buffer.from(body, 'latin1')))
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', head), ...extra, chunk('IDAT', deflateSync(lines)), chunk('IEND', Buffer.alloc(0))])
}

/** What an iPhone writes: only its beginning, which is what tells it. */
export const heicFile = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic', 'latin1'), Buffer.alloc(64)])
