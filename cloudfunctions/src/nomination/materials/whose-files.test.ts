import { taizhou2018 } from '@shared/charters/taizhou-2018'
import { sendTo } from '../../../../dev/scenario/hand-in'
import type { As } from '../../../../tests/cloud/local-campaign'
import { person } from '../../../../tests/cloud/offices'
import { asked } from '../../../../tests/cloud/recommended'
import { announceIn, filled, newRequest, opinion, refused, sending, type Selection } from '../../../../tests/cloud/selection'
import { openFiles, photos, type FilesWorld } from '../../../../tests/cloud/somebody-with-files'
import { docxFile, pdfFile } from '../../../../tests/materials/paper-files'
import { jpegNumber, plainJpeg, pngFile } from '../../../../tests/materials/picture-files'

let files: FilesWorld
let selection: Selection
beforeAll(async () => {
  files = await openFiles()
  selection = files.selection
})
beforeEach(() => files.goOn())
afterAll(() => selection.close())

const someone = () => files.someone()
const next = () => files.next()
const call: Selection['call'] = (as, name, input) => selection.call(as, name, input)
const done: Selection['done'] = (as, name, input) => selection.done(as, name, input)
const stored = (folder: string) => files.stored(folder)

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
