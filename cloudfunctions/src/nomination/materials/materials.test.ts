import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { taizhou2018 } from '@shared/charters/taizhou-2018'
import type { MaterialItem, UploadPlace } from '@shared/nomination/materials-contract'
import { sendTo } from '../../../../dev/scenario/hand-in'
import type { As } from '../../../../tests/cloud/local-campaign'
import { person } from '../../../../tests/cloud/offices'
import { asked } from '../../../../tests/cloud/recommended'
import { announceIn, minuteMs, at, filled, newRequest, opinion, openSelection, refused, sending, worker, type Nominee, type Selection } from '../../../../tests/cloud/selection'
import { bombFile, docxFile, pdfFile, svgWithScript } from '../../../../tests/materials/paper-files'
import { withScan } from '../../../../tests/materials/photo-rule'
import { exifWithPlace, heicFile, jpegNumber, plainJpeg, pngFile, withSegment } from '../../../../tests/materials/picture-files'
import { videoFile } from '../../../../tests/materials/video-file'
import { forbiddenSample } from '../../../../dev/cloudbase/wechat/wechat-api'

let selection: Selection
let workers = 0
const next = (): Nominee => worker(++workers)

beforeAll(async () => {
  selection = await openSelection({ materials: withScan })
})
beforeEach(() => selection.clock.set(at.nomination + workers * minuteMs * 2))
afterAll(() => selection.close())

const call: Selection['call'] = (as, name, input) => selection.call(as, name, input)
const done: Selection['done'] = (as, name, input) => selection.done(as, name, input)

/** Somebody with a filled-in draft. */
async function someone() {
  const who = next()
  const { nominationId } = await filled(selection, who)
  const place = (name: string, content: Buffer, key = 'photos') => call(who.as, 'nomination.placeMaterial', { nominationId, key, name, bytes: content.length, requestId: newRequest() })
  const placed = async (name: string, content: Buffer, key?: string): Promise<UploadPlace> => {
    const given = await place(name, content, key)
    if (!given.ok) throw new Error(given.error.kind)
    return given.value
  }
  const report = ({ placeId }: Pick<UploadPlace, 'placeId'>) => call(who.as, 'nomination.fileArrived', { nominationId, placeId })
  const send = async (name: string, content: Buffer, key?: string) => {
    const there = await placed(name, content, key)
    await sendTo(there, content)
    return report(there)
  }
  const kept = async (name: string, content: Buffer, key?: string): Promise<MaterialItem> => {
    const answer = await send(name, content, key)
    if (!answer.ok) throw new Error(answer.error.kind)
    return answer.value
  }
  const list = (as: As = who.as) => done(as, 'nomination.materials', { nominationId })
  return { ...who, nominationId, place, placed, report, send, kept, list }
}
type Someone = Awaited<ReturnType<typeof someone>>

const stored = (folder: string): string[] => {
  const root = path.join(selection.folder, 'files', folder)
  return existsSync(root) ? readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(name => statSync(path.join(root, name)).isFile()) : []
}
/** Whether something stands where this place's file arrives. */
const stands = ({ cloudPath }: UploadPlace) => existsSync(path.join(selection.folder, 'files', cloudPath))
const photos = async (one: Someone, count: number) => { for (let number = 1; number <= count; number += 1) await one.kept(`${number}.jpg`, jpegNumber(number)) }
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

describe('whose it is', () => {
  test('nobody else asks for a place, reports, takes out or sees', async () => {
    const [one, other] = [await someone(), await someone()]
    const item = await one.kept('a.jpg', plainJpeg)
    const { nominationId } = one
    const place = await one.placed('b.jpg', jpegNumber(2))
    for (const as of [other.as, selection.county.officer, selection.otherCounty.officer, selection.city]) {
      expect(await call(as, 'nomination.materials', { nominationId })).toEqual(refused('no-such-nomination'))
      expect(await call(as, 'nomination.placeMaterial', { nominationId, key: 'photos', name: 'a.jpg', bytes: 9, requestId: newRequest() })).toEqual(refused('no-such-nomination'))
      expect(await call(as, 'nomination.fileArrived', { nominationId, placeId: place.placeId })).toEqual(refused('no-such-nomination'))
      expect(await call(as, 'nomination.removeMaterial', { nominationId, materialId: item.materialId })).toEqual(refused('no-such-nomination'))
      expect(await call(as, 'nomination.arrangeMaterials', { nominationId, key: 'photos', files: [] })).toEqual(refused('no-such-nomination'))
      expect(await call(as, 'nomination.registerMedium', { nominationId, key: 'video', medium: 'usb', note: '', requestId: newRequest() })).toEqual(refused('no-such-nomination'))
    }
    expect(await call(other.as, 'nomination.removeMaterial', { nominationId: other.nominationId, materialId: item.materialId })).toEqual(refused('no-such-material'))
    expect(await call(other.as, 'nomination.fileArrived', { nominationId: other.nominationId, placeId: place.placeId })).toEqual(refused('no-such-place'))
    expect(await call(other.as, 'nomination.arrangeMaterials', { nominationId: other.nominationId, key: 'photos', files: [{ materialId: item.materialId, caption: '' }] })).toEqual(refused('no-such-material'))
  })

  test('who recommended somebody in their own name sees nothing of what the nominee hands in, and may not ask what they changed', async () => {
    const [friend, who] = [person('举荐人'), next()]
    const answers = { name: who.answers['name'] ?? '', workUnit: who.answers['workUnit'] ?? '', trade: who.answers['trade'] ?? '' }
    const { nominationId, invitation } = await asked(selection, { by: friend, channel: 'public', answers }, selection.county.id)
    await done(who.as, 'nomination.takeUp', { code: invitation?.code ?? '' })
    const place = await done(who.as, 'nomination.placeMaterial', { nominationId, key: 'photos', name: 'a.jpg', bytes: plainJpeg.length, requestId: newRequest() })
    await sendTo(place, plainJpeg)
    await done(who.as, 'nomination.fileArrived', { nominationId, placeId: place.placeId })
    const itemsFor = async (as: As) => (await done(as, 'nomination.materials', { nominationId })).items.length
    expect([await itemsFor(who.as), await itemsFor(friend)]).toEqual([1, 0])
    expect(await call(friend, 'nomination.changes', { nominationId, from: 1, to: 2 })).toEqual(refused('no-such-nomination'))
    expect(await call(friend, 'nomination.placeMaterial', { nominationId, key: 'photos', name: 'b.jpg', bytes: 9, requestId: newRequest() })).toEqual(refused('not-editable'))
  })

  test('a permit opens its own path and no other, and an address its own file', async () => {
    const [one, other] = [await someone(), await someone()]
    const [mine, theirs] = [await one.placed('a.jpg', plainJpeg), await other.placed('a.jpg', plainJpeg)]
    expect(await sendTo({ ...mine, url: theirs.url }, plainJpeg)).toBe(403)
    const item = await one.kept('b.jpg', jpegNumber(2))
    expect(await sendTo({ ...mine, url: item.url.split('?')[0] ?? '' }, plainJpeg)).toBe(403)
    expect((await fetch(item.url.replace(/[0-9a-f]{48}\.jpg/, `${'0'.repeat(48)}.jpg`))).status).toBe(403)
    expect((await fetch(item.url.split('?')[0] ?? '')).status).toBe(403)
  })

  test('officers see what was sent once it stands with them, and add to it only while it does', async () => {
    const one = await someone()
    await photos(one, 4)
    await one.kept('记录.pdf', pdfFile(), 'democraticRecord2')
    const file = await done(one.as, 'nomination.file', { nominationId: one.nominationId })
    await done(one.as, 'nomination.submit', sending(file, selection.county.id))
    expect((await one.list(selection.county.officer)).items.map(({ name, isSent }) => [name, isSent])).toEqual([['1.jpg', true], ['2.jpg', true], ['3.jpg', true], ['4.jpg', true], ['记录.pdf', true]])
    const seal = (as: As = selection.county.officer) => call(as, 'nomination.placeAttachment', { nominationId: one.nominationId, attachment: 'sealedPage', name: '盖章页.jpg', bytes: plainJpeg.length, requestId: newRequest() })
    expect(await seal(selection.otherCounty.officer)).toEqual(refused('no-such-nomination'))
    expect(await seal(one.as)).toEqual(refused('not-permitted'))
    const place = await seal()
    if (!place.ok) throw new Error(place.error.kind)
    await sendTo(place.value, plainJpeg)
    const sealed = await done(selection.county.officer, 'nomination.fileArrived', { nominationId: one.nominationId, placeId: place.value.placeId })
    expect((await one.list()).attachments).toMatchObject([{ materialId: sealed.materialId, kind: 'sealedPage', name: '盖章页.jpg' }])
    const given = { ...opinion({ nominationId: one.nominationId, revision: file.revision + 1 }), quotaReason: '名额不够' }
    expect(await call(selection.county.officer, 'nomination.giveOpinion', { ...given, sealFileId: (await one.list()).items[0]?.materialId ?? '' })).toEqual(refused('no-such-material'))
    const recommended = await done(selection.county.officer, 'nomination.giveOpinion', { ...given, requestId: newRequest(), sealFileId: sealed.materialId })
    expect(recommended.opinions).toMatchObject([{ verdict: 'recommend', sealFileId: sealed.materialId }])
    expect(await seal()).toEqual(refused('not-with-you'))
    expect((await one.list(selection.city)).attachments).toHaveLength(1)
  })
})

test('where the charter asks an office for its papers, it recommends with them and not without', async () => {
  const beijing = await announceIn(selection, { attachments: [{ level: 'recommender', kind: 'democraticRecord' }], sources: { ...taizhou2018.sources, attachments: { source: 'office' } } })
  const who = next()
  const { nominationId } = await filled(beijing, who)
  const { revision } = await done(who.as, 'nomination.submit', sending(await done(who.as, 'nomination.file', { nominationId }), selection.county.id))
  const recommend = () => call(selection.county.officer, 'nomination.giveOpinion', { ...opinion({ nominationId, revision }), quotaReason: '名额不够' })
  expect(await recommend()).toEqual({ ok: false, error: { kind: 'attachments-missing', missing: ['democraticRecord'] } })
  const place = await done(selection.county.officer, 'nomination.placeAttachment', { nominationId, attachment: 'democraticRecord', name: '会议记录.pdf', bytes: pdfFile().length, requestId: newRequest() })
  await sendTo(place, pdfFile())
  await done(selection.county.officer, 'nomination.fileArrived', { nominationId, placeId: place.placeId })
  expect(await recommend()).toMatchObject({ ok: true })
})

test('an erased file leaves nothing in storage', async () => {
  const one = await someone()
  await photos(one, 2)
  await done(one.as, 'nomination.erase', { nominationId: one.nominationId, requestId: newRequest() })
  expect([stored(`materials/${one.nominationId}`), (await one.list()).items]).toEqual([[], []])
})

test('what is exported names the files', async () => {
  const one = await someone()
  await one.kept('车间.jpg', plainJpeg)
  const { part } = await done(one.as, 'nomination.export', {})
  expect(part.content).toMatchObject({ 交的材料: [{ 名称: '车间.jpg', 大小: '1 KB' }] })
})

describe('sending a file on its way', () => {
  test('says what lacks, and goes once it is there', async () => {
    const one = await someone()
    await photos(one, 3)
    const file = await done(one.as, 'nomination.file', { nominationId: one.nominationId })
    expect(await call(one.as, 'nomination.submit', sending(file, selection.county.id))).toEqual({
      ok: false, error: { kind: 'incomplete', faults: [{ field: 'photos', sentence: '图片还差 1 张。或者改交视频。' }, { field: 'democraticRecord2', sentence: '民主推荐会议记录还没有交电子版。' }] },
    })
    await one.kept('4.png', pngFile())
    await one.kept('记录.docx', docxFile(), 'democraticRecord2')
    expect((await one.list()).lacking).toEqual([])
    expect(await call(one.as, 'nomination.submit', sending(file, selection.county.id))).toMatchObject({ ok: true })
    expect(await one.place('5.jpg', plainJpeg)).toEqual(refused('not-editable'))
  })

  test('a returned file is open where it was asked, and what went up before stays with that version', async () => {
    const one = await someone()
    await photos(one, 4)
    await one.kept('记录.pdf', pdfFile(), 'democraticRecord2')
    const file = await done(one.as, 'nomination.file', { nominationId: one.nominationId })
    const sent = await done(one.as, 'nomination.submit', sending(file, selection.county.id))
    const reasons = [{ about: 'photos', text: '第一张看不清人' }]
    await done(selection.county.officer, 'nomination.giveOpinion', { ...opinion(sent, 'return'), reasons })
    const [first, , , , scan] = (await one.list()).items
    const { nominationId } = one
    expect(await call(one.as, 'nomination.removeMaterial', { nominationId, materialId: scan?.materialId ?? '' })).toEqual(refused('field-not-asked'))
    await done(one.as, 'nomination.removeMaterial', { nominationId, materialId: first?.materialId ?? '' })
    await one.kept('5.jpg', jpegNumber(5))
    expect((await one.list()).items.map(({ name }) => name)).toEqual(['2.jpg', '3.jpg', '4.jpg', '记录.pdf', '5.jpg'])
    expect(stored(`materials/${nominationId}`)).toHaveLength(6)
    expect((await one.list(selection.county.officer)).items.map(({ name }) => name)).toEqual(['1.jpg', '2.jpg', '3.jpg', '4.jpg', '记录.pdf'])
    const returned = await done(one.as, 'nomination.file', { nominationId })
    expect(returned.editable).toEqual(['photos'])
    await done(one.as, 'nomination.submit', sending(returned, selection.county.id))
    expect(await done(selection.county.officer, 'nomination.changes', { nominationId, from: 1, to: 2 })).toEqual([{ key: 'photos', label: '材料：图片', isLong: false, before: '1.jpg、2.jpg、3.jpg、4.jpg', after: '2.jpg、3.jpg、4.jpg、5.jpg' }])
  })

  test('a file that never went up is gone when it is taken out', async () => {
    const one = await someone()
    const item = await one.kept('a.jpg', plainJpeg)
    await done(one.as, 'nomination.removeMaterial', { nominationId: one.nominationId, materialId: item.materialId })
    expect([stored(`materials/${one.nominationId}`), (await one.list()).items]).toEqual([[], []])
    expect(await call(one.as, 'nomination.removeMaterial', { nominationId: one.nominationId, materialId: item.materialId })).toEqual(refused('no-such-material'))
  })
})

describe('a medium', () => {
  test('stands for the video under a number, and an officer takes it in hand', async () => {
    const one = await someone()
    const requestId = newRequest()
    const register = () => done(one.as, 'nomination.registerMedium', { nominationId: one.nominationId, key: 'video', medium: 'usb', note: '黑色 U 盘', requestId })
    const [medium, again] = [await register(), await register()]
    expect(again).toEqual(medium)
    expect(medium).toMatchObject({ format: 'medium', url: '', delivery: { medium: 'usb', note: '黑色 U 盘', number: expect.stringMatching(/^JZ-\w{4}-\w$/), receivedAt: null } })
    expect(await one.place('a.mp4', plainJpeg, 'video')).toEqual(refused('too-many'))
    await one.kept('记录.pdf', pdfFile(), 'democraticRecord2')
    const file = await done(one.as, 'nomination.file', { nominationId: one.nominationId })
    await done(one.as, 'nomination.submit', sending(file, selection.county.id))
    const { nominationId } = one
    expect(await call(selection.otherCounty.officer, 'nomination.receiveMedium', { nominationId, materialId: medium.materialId })).toEqual(refused('no-such-nomination'))
    expect(await done(selection.county.officer, 'nomination.receiveMedium', { nominationId, materialId: medium.materialId })).toMatchObject({ delivery: { receivedAt: expect.any(Number) } })
  })

  test('only a video comes on one', async () => {
    const one = await someone()
    expect(await call(one.as, 'nomination.registerMedium', { nominationId: one.nominationId, key: 'photos', medium: 'disc', note: '', requestId: newRequest() })).toEqual(refused('not-by-medium'))
  })
})

describe('the look at what others will see', () => {
  const verdictOn = async (one: Someone) => (await one.list()).items[0]?.check
  const until = async (one: Someone, check: string) => { while ((await verdictOn(one)) !== check) await new Promise(resolve => setTimeout(resolve, 20)) }

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
