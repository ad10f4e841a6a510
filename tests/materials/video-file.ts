const four = (...values: number[]): Buffer => Buffer.concat(values.map(value => { const bytes = Buffer.alloc(4); bytes.writeUInt32BE(value >>> 0); return bytes }))
const box = (type: string, ...parts: Buffer[]): Buffer => Buffer.concat([four(8 + parts.reduce((sum, { length }) => sum + length, 0)), Buffer.from(type, 'latin1'), ...parts])
const text = (words: string): Buffer => Buffer.from(words, 'latin1')
const matrix = four(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)
const timescale = 1000

interface Film {
  seconds: number
  /** Bytes of each second's picture. */
  pictureBytes?: number
  /** Where the table of contents stands. */
  contents?: 'first' | 'last' | 'missing'
}

const sampleTable = (count: number, size: number, firstAt: number): Buffer => box('stbl',
  box('stsd', four(0, 1), box('avc1', Buffer.alloc(6), Buffer.from([0, 1]), Buffer.alloc(16), Buffer.from([0, 16, 0, 16]), four(0x480000, 0x480000, 0), Buffer.from([0, 1]), Buffer.alloc(32), Buffer.from([0, 24, 0xff, 0xff]))),
  box('stts', four(0, 1, count, timescale)), box('stsc', four(0, 1, 1, count, 1)), box('stsz', four(0, size, count)), box('stco', four(0, 1, firstAt)))

const track = (seconds: number, size: number, firstAt: number): Buffer => box('trak',
  box('tkhd', four(7, 0, 0, 1, 0, seconds * timescale, 0, 0, 0, 0), matrix, four(16 << 16, 16 << 16)),
  box('mdia', box('mdhd', four(0, 0, 0, timescale, seconds * timescale, 0x55c40000)), box('hdlr', four(0, 0), text('vide'), Buffer.alloc(12), text('film\0')),
    box('minf', box('vmhd', four(1, 0, 0)), box('dinf', box('dref', four(0, 1), box('url ', four(1)))), sampleTable(seconds, size, firstAt))))

const contents = (seconds: number, size: number, firstAt: number): Buffer => box('moov',
  box('mvhd', four(0, 0, 0, timescale, seconds * timescale, 0x10000, 0x1000000, 0, 0), matrix, Buffer.alloc(24), four(2)), track(seconds, size, firstAt))

/** A film of one picture a second, as a phone writes one: its tables are right, its pictures are noise. */
export function videoFile({ seconds, pictureBytes = 8, contents: where = 'last' }: Film): Buffer {
  const head = box('ftyp', text('isom'), four(512), text('isomavc1mp41'))
  const media = box('mdat', Buffer.alloc(seconds * pictureBytes, 0x5a))
  if (where === 'missing') return Buffer.concat([head, media])
  if (where === 'last') return Buffer.concat([head, media, contents(seconds, pictureBytes, head.length + 8)])
  const before = head.length + contents(seconds, pictureBytes, 0).length
  return Buffer.concat([head, contents(seconds, pictureBytes, before + 8), media])
}
