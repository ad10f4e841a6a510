import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { forbiddenSample } from '../../../../dev/cloudbase/wechat/wechat-api'
import { sendTo } from '../../../../dev/scenario/hand-in'
import { minuteMs, newRequest, refused, sending, type Selection } from '../../../../tests/cloud/selection'
import { openFiles, photos, type FilesWorld, type Somebody } from '../../../../tests/cloud/somebody-with-files'
import { bombFile, docxFile, pdfFile, svgWithScript } from '../../../../tests/materials/paper-files'
import { exifWithPlace, heicFile, jpegNumber, plainJpeg, withSegment } from '../../../../tests/materials/picture-files'
import { videoFile } from '../../../../tests/materials/video-file'

let files: FilesWorld
let selection: Selection
beforeAll(async () => {
  files = await openFiles()
  selection = files.selection
})
beforeEach(() => files.goOn())
afterAll(() => selection.close())

const someone = () => files.someone()
const call: Selection['call'] = (as, name, input) => selection.call(as, name, input)
const done: Selection['done'] = (as, name, input) => selection.done(as, name, input)
const stored = (folder: string) => files.stored(folder)
const stands: FilesWorld['stands'] = place => files.stands(place)
const fetched = async (url: string) => Buffer.from(await (await fetch(url)).arrayBuffer())

describe('a photo', () => {
  test('goes up, is looked at and comes down without its place', async () => {
    const one = await someone()
    const item = await one.kept('../焊\u202e工.JPEG', withSegment(0xe1, exifWithPlace))
    expect(item).toMatchObject({ key: 'photos', name: '焊工.jpg', format: 'jpg', seconds: 0, check: 'waiting', isSent: false, delivery: null })
    const down = await fetched(item.url)
    expect([down.length, down.includes('GPS')]).toEqual([item.bytes, false])
    expect(stored(`materials/${one.nominationId}`)).toHaveLength(1)
  })

  test('is kept once, however often it is reported, and its place is the same for a retry', async () => {
    const one = await someone()
    const input = { nominationId: one.nominationId, key: 'photos', name: 'a.jpg', bytes: plainJpeg.length, requestId: newRequest() }
    const [first, again] = [await done(one.as, 'nomination.placeMaterial', input), await done(one.as, 'nomination.placeMaterial', input)]
    expect([again.placeId, again.cloudPath]).toEqual([first.placeId, first.cloudPath])
    await sendTo(again, plainJpeg)
    const reports = await Promise.all([one.report(first), one.report(first)])
    expect(reports.map(report => report.ok && report.value.materialId)).toEqual([first.placeId, first.placeId])
    expect((await one.list()).items).toHaveLength(1)
  })

  test('cannot be put in place of one that was looked at', async () => {
    const one = await someone()
    const place = await one.placed('a.jpg', plainJpeg)
    await sendTo(place, plainJpeg)
    const item = await one.report(place)
    expect(stands(place)).toBe(false)
    await sendTo(place, svgWithScript)
    const again = await one.report(place)
    expect(again).toMatchObject({ ok: true, value: { materialId: place.placeId } })
    for (const answer of [item, again]) expect(answer.ok && (await fetched(answer.value.url)).equals(plainJpeg)).toBe(true)
  })

  test('stands in the order and with the caption its owner gave it', async () => {
    const one = await someone()
    await photos(one, 3)
    const [first, second, third] = (await one.list()).items.map(({ materialId }) => materialId)
    await done(one.as, 'nomination.arrangeMaterials', { nominationId: one.nominationId, key: 'photos', files: [{ materialId: third ?? '', caption: '夹具' }, { materialId: first ?? '', caption: '' }] })
    expect((await one.list()).items.map(({ materialId, caption }) => [materialId, caption])).toEqual([[third, '夹具'], [first, ''], [second, '']])
  })
})

describe('what is refused before it is sent', () => {
  test.each<[string, string, Buffer, string, string]>([
    ['an empty file', 'a.jpg', Buffer.alloc(0), 'photos', 'empty-file'],
    ['an iPhone\'s own format', 'a.heic', heicFile, 'photos', 'heic'],
    ['a format that is not asked for', 'a.gif', plainJpeg, 'photos', 'format-not-taken'],
    ['a photo as a video', 'a.jpg', plainJpeg, 'video', 'format-not-taken'],
    ['a file for a text', 'a.jpg', plainJpeg, 'dossier', 'no-such-material'],
    ['a file for nothing', 'a.jpg', plainJpeg, 'no-such-key', 'no-such-material'],
    ['a seal as the nominee\'s', 'a.jpg', plainJpeg, 'sealedPage', 'no-such-material'],
  ])('%s', async (_, name, content, key, kind) => {
    expect(await (await someone()).place(name, content, key)).toEqual(refused(kind))
  })

  test('one over the limit, and its neighbour at the limit is taken', async () => {
    const one = await someone()
    const asked = (bytes: number) => call(one.as, 'nomination.placeMaterial', { nominationId: one.nominationId, key: 'photos', name: 'a.jpg', bytes, requestId: newRequest() })
    expect(await asked(10 * 1024 * 1024 + 1)).toEqual({ ok: false, error: { kind: 'too-large', megabytes: 10 } })
    expect(await asked(10 * 1024 * 1024)).toMatchObject({ ok: true })
  })

  test('one beyond the fifth', async () => {
    const one = await someone()
    await photos(one, 5)
    expect(await one.place('6.jpg', plainJpeg)).toEqual({ ok: false, error: { kind: 'too-many', maximum: 5 } })
  })
})

describe('what is refused on arrival is deleted, and what was typed stays', () => {
  test.each<[string, string, Buffer, string, string]>([
    ['over the limit, though it said less', 'a.jpg', Buffer.concat([plainJpeg, Buffer.alloc(10 * 1024 * 1024)]), 'photos', 'too-large'],
    ['cut short', 'a.jpg', plainJpeg.subarray(0, -30), 'photos', 'cut-short'],
    ['another thing than its name says', 'a.jpg', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(99)]), 'photos', 'not-what-it-says'],
    ['an iPhone\'s own format under another name', 'a.jpg', heicFile, 'photos', 'heic'],
    ['a drawing with a script', 'a.jpg', svgWithScript, 'photos', 'hostile'],
    ['two kinds at once', 'a.jpg', Buffer.concat([plainJpeg, docxFile()]), 'photos', 'hostile'],
    ['a Word file that unpacks without end', 'a.docx', bombFile(), 'democraticRecord2', 'hostile'],
    ['a scan with a script', 'a.pdf', pdfFile('/JavaScript'), 'democraticRecord2', 'hostile'],
    ['a video without its table of contents', 'a.mp4', videoFile({ seconds: 300, contents: 'missing' }), 'video', 'cut-short'],
    ['a video that is too short', 'a.mp4', videoFile({ seconds: 200 }), 'video', 'not-this-length'],
  ])('%s', async (_, name, content, key, kind) => {
    const one = await someone()
    const place = await done(one.as, 'nomination.placeMaterial', { nominationId: one.nominationId, key, name, bytes: 1000, requestId: newRequest() })
    await sendTo(place, content)
    expect(await one.report(place)).toEqual(refused(kind))
    expect([stands(place), stored(`materials/${one.nominationId}`), (await one.list()).items]).toEqual([false, [], []])
    expect((await done(one.as, 'nomination.file', { nominationId: one.nominationId })).answers['deeds']).toBe(one.answers['deeds'])
    expect(await one.report(place)).toEqual(refused('no-such-place'))
  })

  test('what is sent again to a place that was closed is deleted by the timer', async () => {
    const one = await someone()
    const place = await one.placed('a.jpg', plainJpeg)
    await sendTo(place, svgWithScript)
    await one.report(place)
    await sendTo(place, plainJpeg)
    expect([stands(place), await one.report(place)]).toEqual([true, refused('no-such-place')])
    await selection.clock.advance(3 * 60 * minuteMs)
    expect(stands(place)).toBe(false)
  })

  test('an empty one that said otherwise', async () => {
    const one = await someone()
    const place = await one.placed('a.jpg', plainJpeg)
    await sendTo(place, Buffer.alloc(0))
    expect(await one.report(place)).toEqual(refused('empty-file'))
  })

  test('one that is there already, under any name and with any caption', async () => {
    const one = await someone()
    await one.kept('first.jpg', plainJpeg)
    expect(await one.send('second.jpg', withSegment(0xfe, Buffer.from('taken in Wenling')))).toEqual({ ok: false, error: { kind: 'already-there', name: 'first.jpg' } })
  })

  test('of six sent at once, five are kept', async () => {
    const one = await someone()
    const places = await Promise.all([1, 2, 3, 4, 5, 6].map(number => one.placed(`${number}.jpg`, jpegNumber(number))))
    for (const [index, place] of places.entries()) await sendTo(place, jpegNumber(index + 1))
    const reports = []
    for (const place of places) reports.push(await one.report(place))
    expect(reports.map(({ ok }) => ok)).toEqual([true, true, true, true, true, false])
    expect(reports[5]).toEqual({ ok: false, error: { kind: 'too-many', maximum: 5 } })
  })

  test('a place nothing was sent to', async () => {
    const one = await someone()
    expect(await one.report(await one.placed('a.jpg', plainJpeg))).toEqual(refused('nothing-arrived'))
  })
})

describe('the look at what others will see', () => {
  const verdictOn = async (one: Somebody) => (await one.list()).items[0]?.check
  const until = async (one: Somebody, check: string) => { while ((await verdictOn(one)) !== check) await new Promise(resolve => setTimeout(resolve, 20)) }

  test('WeChat lets an ordinary picture pass', async () => {
    const one = await someone()
    await one.kept('a.jpg', plainJpeg)
    await until(one, 'passed')
  })

  test('WeChat refuses a bad one, and an officer may see it otherwise', async () => {
    const one = await someone()
    await photos(one, 4)
    await one.kept('记录.pdf', pdfFile(), 'democraticRecord2')
    const bad = await one.kept('bad.jpg', withSegment(0xe2, Buffer.from(`ICC_PROFILE\0${forbiddenSample}`)))
    const checkOf = async () => (await one.list()).items.find(({ materialId }) => materialId === bad.materialId)?.check
    while ((await checkOf()) !== 'refused') await new Promise(resolve => setTimeout(resolve, 20))
    const file = await done(one.as, 'nomination.file', { nominationId: one.nominationId })
    await done(one.as, 'nomination.submit', sending(file, selection.county.id))
    const judge = { nominationId: one.nominationId, materialId: bad.materialId, verdict: 'passed' as const, because: '是车间里的标语' }
    expect(await call(one.as, 'nomination.judgeMaterial', judge)).toEqual(refused('not-permitted'))
    expect(await done(selection.county.officer, 'nomination.judgeMaterial', judge)).toMatchObject({ check: 'passed' })
  })

  test('a video waits for an officer', async () => {
    const one = await someone()
    expect(await one.kept('a.mp4', videoFile({ seconds: 330 }), 'video')).toMatchObject({ seconds: 330, check: 'waiting' })
  })
})

describe('what was left behind', () => {
  test('is deleted by the timer, twice, and the place forgotten', async () => {
    const one = await someone()
    const place = await one.placed('a.jpg', plainJpeg)
    await sendTo(place, plainJpeg)
    expect([stands(place), (await one.list()).places]).toEqual([true, [{ placeId: place.placeId, key: 'photos', name: 'a.jpg', issuedAt: expect.any(Number) }]])
    await selection.clock.advance(3 * 60 * minuteMs)
    expect([stands(place), (await one.list()).places]).toEqual([false, []])
    // An upload that was under way all that time.
    writeFileSync(path.join(selection.folder, 'files', place.cloudPath), plainJpeg)
    await selection.clock.advance(26 * 60 * minuteMs)
    expect([stands(place), await one.report(place)]).toEqual([false, refused('no-such-place')])
  })

  test('what was kept is not', async () => {
    const one = await someone()
    const item = await one.kept('a.jpg', plainJpeg)
    await selection.clock.advance(3 * 60 * minuteMs)
    await selection.clock.advance(27 * 60 * minuteMs)
    expect((await fetched((await one.list()).items[0]?.url ?? '')).length).toBe(item.bytes)
  })
})
