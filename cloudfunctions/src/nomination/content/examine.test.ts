import { materialsOf } from '@shared/campaign/materials-of'
import { chongqing2017 } from '@shared/charters/chongqing-2017'
import type { FileFormat } from '@shared/campaign/file-format'
import { bombFile, docxFile, pdfFile, svgWithScript } from '../../../../tests/materials/paper-files'
import { exifWithPlace, heicFile, plainJpeg, pngFile, withSegment, xmpWithPlace } from '../../../../tests/materials/picture-files'
import { videoFile } from '../../../../tests/materials/video-file'
import { examine } from './examine'
import { orientationIn } from './whole-jpeg'

const stored = (content: Buffer) => ({ bytes: content.length, read: async (start: number, end: number) => content.subarray(start, end) })
const photos = { formats: ['JPG', 'PNG'], maximumMegabytes: 1, maximum: 5 }
const papers = { formats: ['PDF', 'DOCX', 'JPG'], maximumMegabytes: 10, maximum: 5 }
const film = { formats: ['MP4', 'MPG4'], maximumMegabytes: 500, maximum: 1 }
const material = materialsOf(chongqing2017.materials).find(({ kind }) => kind === 'video')
const look = (content: Buffer, said: FileFormat = 'jpg', limits = photos) => examine(stored(content), { said, limits, material: said === 'mp4' ? material : undefined })
const tail = (words: string) => Buffer.concat([plainJpeg, Buffer.from(words, 'latin1')])

describe('examine', () => {
  test('keeps a plain photo as it is', async () => {
    expect(await look(plainJpeg)).toMatchObject({ ok: true, value: { format: 'jpg', seconds: 0, instead: null, bytes: plainJpeg.length, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) } })
  })

  test('takes the place out of a photo and keeps which way up it is', async () => {
    const looked = await look(withSegment(0xe1, exifWithPlace, withSegment(0xe1, xmpWithPlace)))
    if (!looked.ok || !looked.value.instead) throw new Error('nothing was taken out')
    expect(looked.value.instead.toString('latin1')).not.toMatch(/GPS|28\.6|xmpmeta/)
    expect(orientationIn(looked.value.instead.subarray(6))).toBe(6)
    expect(looked.value.instead.subarray(-270)).toEqual(plainJpeg.subarray(-270))
  })

  test('the same photo, taken elsewhere, is known by what is drawn', async () => {
    const [plain, placed] = [await look(plainJpeg), await look(withSegment(0xe1, xmpWithPlace))]
    expect(plain.ok && placed.ok && plain.value.sha256 === placed.value.sha256).toBe(true)
  })

  test('takes the words out of a PNG', async () => {
    const looked = await look(pngFile(4, [['tEXt', 'Comment\0GPS 28.65'], ['eXIf', 'MM GPS']]), 'png')
    expect(looked.ok && looked.value.instead?.equals(pngFile(4))).toBe(true)
  })

  test('cuts a phone\'s moving picture off the still one', async () => {
    const looked = await look(tail('\0\0\0\x18ftypmp42 moving'))
    expect(looked.ok && looked.value.instead?.equals(plainJpeg)).toBe(true)
  })

  test('the content decides: a PNG called .jpg is a PNG', async () => expect(await look(pngFile())).toMatchObject({ ok: true, value: { format: 'png' } }))

  test.each<[string, Buffer, object]>([
    ['an empty file', Buffer.alloc(0), { kind: 'empty-file' }],
    ['one over the limit, whatever it is', Buffer.alloc(1024 * 1024 + 1), { kind: 'too-large', megabytes: 1 }],
    ['a photo cut short', plainJpeg.subarray(0, -40), { kind: 'cut-short' }],
    ['a photo of a head alone', plainJpeg.subarray(0, 80), { kind: 'cut-short' }],
    ['a photo with an archive behind it', tail('PK\x03\x04 evil.class'), { kind: 'hostile', because: 'two-kinds' }],
    ['a photo with a page behind it', tail('<html><script>steal()</script>'), { kind: 'hostile', because: 'two-kinds' }],
    ['a photo with a script in its caption', withSegment(0xfe, Buffer.from('<?php system($_GET[0]) ?>')), { kind: 'hostile', because: 'two-kinds' }],
    ['a drawing with a script, called .jpg', svgWithScript, { kind: 'hostile', because: 'script' }],
    ['an iPhone\'s own format, called .jpg', heicFile, { kind: 'heic' }],
    ['a program, called .jpg', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]), { kind: 'not-what-it-says', said: 'jpg', found: 'exe' }],
    ['noise, called .jpg', Buffer.alloc(200, 7), { kind: 'not-what-it-says', said: 'jpg', found: '' }],
    ['a PDF, where photos are asked for', pdfFile(), { kind: 'not-what-it-says', said: 'jpg', found: 'pdf' }],
    ['a PNG cut short', pngFile(4).subarray(0, -6), { kind: 'cut-short' }],
    ['a damaged PNG', Buffer.concat([pngFile(4).subarray(0, 45), Buffer.from([1]), pngFile(4).subarray(46)]), { kind: 'cut-short' }],
    ['a PNG with a page behind it', Buffer.concat([pngFile(), Buffer.from('<html>')]), { kind: 'hostile', because: 'two-kinds' }],
  ])('refuses %s', async (_, content, error) => expect(await look(content)).toEqual({ ok: false, error }))
})

describe('examine a paper', () => {
  test.each<[string, Buffer, FileFormat]>([['a scan', pdfFile(), 'pdf'], ['a Word file', docxFile(), 'docx']])('keeps %s', async (_, content, format) => {
    expect(await look(content, format, papers)).toMatchObject({ ok: true, value: { format, instead: null } })
  })

  test.each<[string, Buffer, object]>([
    ['a scan cut short', pdfFile().subarray(0, -8), { kind: 'cut-short' }],
    ['a scan with a script', pdfFile('/OpenAction<</S/JavaScript/JS(app.alert(1))>>'), { kind: 'hostile', because: 'script' }],
    ['a Word file cut short', docxFile().subarray(0, -30), { kind: 'cut-short' }],
    ['a Word file with macros', docxFile({ 'word/vbaProject.bin': new Uint8Array(3) }), { kind: 'hostile', because: 'script' }],
    ['a Word file that unpacks without end', bombFile(), { kind: 'hostile', because: 'bomb' }],
    ['another archive', Buffer.from('PK\u0003\u0004\u0014\0\0\0\0\0holiday.jpg', 'latin1'), { kind: 'not-what-it-says', said: 'docx', found: 'zip' }],
  ])('refuses %s', async (_, content, error) => expect(await look(content, 'docx', papers)).toEqual({ ok: false, error }))
})

describe('examine a video', () => {
  test.each<[string, Buffer]>([
    ['whose table of contents stands last', videoFile({ seconds: 300 })],
    ['whose table of contents stands first', videoFile({ seconds: 300, contents: 'first' })],
    ['of several megabytes', videoFile({ seconds: 300, pictureBytes: 20_000 })],
  ])('reads the length of one %s', async (_, content) => expect(await look(content, 'mp4', film)).toMatchObject({ ok: true, value: { format: 'mp4', seconds: 300, bytes: content.length } }))

  test.each<[string, Buffer, object]>([
    ['one second too short', videoFile({ seconds: 299 }), { kind: 'not-this-length', minutes: 299 / 60, minimumMinutes: 5, maximumMinutes: 8 }],
    ['one second too long', videoFile({ seconds: 481 }), { kind: 'not-this-length', minutes: 481 / 60, minimumMinutes: 5, maximumMinutes: 8 }],
    ['without its table of contents', videoFile({ seconds: 300, contents: 'missing' }), { kind: 'cut-short' }],
    ['cut short behind its table of contents', videoFile({ seconds: 300, pictureBytes: 1000, contents: 'first' }).subarray(0, -5000), { kind: 'cut-short' }],
    ['that is a photo', plainJpeg, { kind: 'not-what-it-says', said: 'mp4', found: 'jpg' }],
  ])('refuses one %s', async (_, content, error) => expect(await look(content, 'mp4', film)).toEqual({ ok: false, error }))
})
