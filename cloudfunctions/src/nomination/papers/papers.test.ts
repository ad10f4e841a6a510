import { unzipSync, strFromU8 } from 'fflate'
import readExcelFile from 'read-excel-file/node'
import { fieldsOf } from '@shared/campaign/known-fields'
import { materialsOf } from '@shared/campaign/materials-of'
import { chongqing2017 } from '@shared/charters/chongqing-2017'
import { taizhou2018 } from '@shared/charters/taizhou-2018'
import type { Paper } from '@shared/nomination/papers-contract'
import { sayAnswer } from '@shared/nomination/standard-list'
import { handIn } from '../../../../dev/scenario/hand-in'
import { handPhotosIn, instants } from '../../../../tests/cloud/channel-walks'
import { visitor, type As } from '../../../../tests/cloud/local-campaign'
import { asked } from '../../../../tests/cloud/recommended'
import { announceIn, at, filled, minuteMs, newRequest, openCity, refused, sending, withCity, withCounty, worker, type City, type Selection } from '../../../../tests/cloud/selection'
import { jpegNumber } from '../../../../tests/materials/picture-files'

let city: City
let selection: Selection
const armed = { position: '=cmd|\' /C calc\'!A0', professionalTitle: '+1', honours: '-2', achievements: '@SUM(A1)' }

beforeAll(async () => {
  city = await openCity()
  selection = await announceIn(city)
})
afterAll(() => city.close())

const taking = (nominationId: string, more: { paper?: 'approvalForm' | 'wholeFile'; idNumbers?: 'masked' | 'full'; purpose?: string } = {}) =>
  ({ nominationId, paper: 'approvalForm' as const, idNumbers: 'masked' as const, purpose: '', requestId: newRequest(), ...more })
const summing = (more: { idNumbers?: 'masked' | 'full'; purpose?: string } = {}) =>
  ({ campaignId: selection.campaignId, statuses: ['withRecommender' as const, 'underReview' as const], idNumbers: 'masked' as const, purpose: '', requestId: newRequest(), ...more })

const fetched = async ({ url }: Pick<Paper, 'url'>) => new Uint8Array(await (await fetch(url)).arrayBuffer())
/** The words of each cell of a Word table, in their order; a cell's paragraphs as lines. */
function cellsOf(docx: Uint8Array): string[] {
  const xml = strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array())
  const unescaped = (text: string) => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;/g, '\'').replace(/&amp;/g, '&')
  const wordsIn = (part: string) => [...part.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, words]) => unescaped(words ?? '')).join('')
  return [...xml.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => cell.split('</w:p>').map(wordsIn).filter(Boolean).join('\n'))
}
const formBy = async (as: As, input: ReturnType<typeof taking>) => fetched(await selection.done(as, 'nomination.exportFile', input))

describe('推荐审批表 as Word', () => {
  test('holds every printed box of the charter with its answer, ID number masked, and a box for every opinion', async () => {
    await selection.clock.set(at.nomination)
    const who = worker(1)
    const { nominationId } = await withCity(selection, who)
    const cells = cellsOf(await formBy(selection.city, taking(nominationId)))
    const { answers } = await selection.done(selection.city, 'nomination.file', { nominationId })
    for (const { key, label, input } of fieldsOf(taizhou2018.form).filter(({ printed }) => printed)) {
      const place = cells.findIndex(cell => cell.split('\n')[0] === label)
      expect([label, cells[place + 1]]).toEqual([label, sayAnswer(input, answers[key] ?? '')])
    }
    expect(cells).toEqual(expect.arrayContaining(['单位意见', '县（市、区）总工会、台州经济开发区（台州绿心旅游度假区）总工会，专业学会、行业协会等社会团体意见', '专家组评审意见', '市总工会意见']))
    const county = cells[cells.findIndex(cell => cell.startsWith('县（市、区）总工会')) + 1] ?? ''
    expect(county).toBe('情况属实。\n温岭市总工会　温岭经办人　（盖章）\n2018年3月6日')
    expect(cells[cells.indexOf('市总工会意见') + 1]).toBe('（盖章）　　　　\n　　　年　　月　　日')
    expect(cells.join()).not.toContain(who.answers['idNumber'])
  })

  test('bears the number in full for a purpose, and the person sees who took it', async () => {
    const who = worker(2)
    const { nominationId } = await withCounty(selection, who)
    expect(await selection.call(selection.county.officer, 'nomination.exportFile', taking(nominationId, { idNumbers: 'full' }))).toEqual(refused('purpose-missing'))
    expect((await selection.done(who.as, 'nomination.privacy', { nominationId })).looks).toEqual([])
    const cells = cellsOf(await formBy(selection.county.officer, taking(nominationId, { idNumbers: 'full', purpose: '打印盖章' })))
    expect(cells).toContain(who.answers['idNumber'])
    expect((await selection.done(who.as, 'nomination.privacy', { nominationId })).looks).toMatchObject([{ organisationName: '温岭市总工会', purpose: '导出：打印盖章' }])
  })

  test('is drawn from another charter without a line of its own', async () => {
    const other = await announceIn(city, chongqing2017)
    await other.clock.set(instants.chongqing.nomination)
    const who = worker(3)
    const { nominationId } = await other.done(who.as, 'nomination.open', { campaignId: other.campaignId, channel: 'self', requestId: newRequest() })
    const typed = Object.fromEntries(fieldsOf(chongqing2017.form).map(({ key, input }) => [key, who.answers[key] ?? (input === 'yesNo' ? 'yes' : '')]))
    await other.done(who.as, 'nomination.setConsent', { nominationId, kind: 'idNumber', isGiven: true, textVersion: '2026-11', requestId: newRequest() })
    await other.done(who.as, 'nomination.save', { nominationId, draftRevision: 0, answers: typed, softReasons: {}, requestId: newRequest() })
    await handPhotosIn(other, { charter: 'chongqing', channel: 'self' }, who.as, nominationId)
    await other.done(who.as, 'nomination.submit', sending(await other.done(who.as, 'nomination.file', { nominationId }), other.county.id))
    const cells = cellsOf(await fetched(await other.done(other.county.officer, 'nomination.exportFile', taking(nominationId))))
    for (const { label } of fieldsOf(chongqing2017.form).filter(({ printed }) => printed)) expect(cells.map(cell => cell.split('\n')[0])).toContain(label)
    expect(cells).toContain('区县总工会、市级产业工会意见')
    await selection.clock.set(at.nomination)
  })
})

describe('汇总表 as Excel', () => {
  test('keeps ID numbers as text and disarms formulas', async () => {
    const who = worker(4)
    await withCounty(selection, who, {}, armed)
    const file = await fetched(await selection.done(selection.county.officer, 'nomination.exportSummary', summing({ idNumbers: 'full', purpose: '核对名单' })))
    const rows = await readExcelFile(Buffer.from(file), { trim: false })
    const sheet = (Array.isArray(rows) && rows[0] && 'data' in (rows[0] as object) ? (rows[0] as unknown as { data: unknown[][] }).data : rows) as unknown[][]
    const [head = [], ...body] = sheet
    const column = (title: string) => head.indexOf(title)
    const row = body.find(cells => cells[column('姓名')] === who.name) ?? []
    expect(row[column('身份证号码')]).toBe(who.answers['idNumber'])
    expect(['职务', '职称', '已获荣誉', '主要技术成果'].map(title => row[column(title)])).toEqual(['\'=cmd|\' /C calc\'!A0', '\'+1', '\'-2', '\'@SUM(A1)'])
    const xml = strFromU8(unzipSync(file)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    expect(xml).not.toContain('<f>')
    expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
    expect(xml.match(/<c [^>]*t="s"/g)?.length).toBe(xml.match(/<c [^>]*t="/g)?.length)
    expect(xml.match(/<col [^>]*width="/g)?.length).toBe(head.length)
  })

  test('holds what passes one’s way, and nothing else', async () => {
    expect(await selection.done(selection.county.officer, 'nomination.exportSummary', summing())).toMatchObject({ count: 3 })
    expect(await selection.done(selection.city, 'nomination.exportSummary', summing())).toMatchObject({ count: 1 })
    expect(await selection.call(selection.otherCounty.officer, 'nomination.exportSummary', summing())).toEqual(refused('nothing-to-export'))
    expect(await selection.call(selection.city, 'nomination.exportSummary', { ...summing(), campaignId: 'nowhere' })).toEqual(refused('no-such-campaign'))
    expect(await selection.call(selection.unit.officer, 'nomination.exportSummary', summing({ idNumbers: 'full', purpose: '想看' }))).toEqual(refused('id-number-not-for-you'))
    expect(await selection.call(selection.county.officer, 'nomination.exportSummary', summing({ idNumbers: 'full', purpose: ' ' }))).toEqual(refused('purpose-missing'))
    expect(await selection.call(worker(1).as, 'nomination.exportSummary', summing())).toEqual(refused('not-permitted'))
  })
})

describe('the whole file', () => {
  test('packs form, opinions and what was handed in, under safe names', async () => {
    const who = worker(5)
    const { nominationId } = await filled(selection, who)
    await selection.done(who.as, 'nomination.submit', sending(await selection.done(who.as, 'nomination.file', { nominationId }), selection.county.id))
    const paper = await selection.done(selection.county.officer, 'nomination.exportFile', taking(nominationId, { paper: 'wholeFile' }))
    expect(paper.name).toMatch(/^推荐材料-.+\.zip$/)
    expect(Object.keys(unzipSync(await fetched(paper))).sort()).toEqual(['各级意见.txt', '推荐审批表.docx', '目录.txt'].sort())
  })

  test('holds every photo once, under what it is, and the portrait on the form', async () => {
    const other = await announceIn(city, { materials: { kind: 'all', of: materialsOf(chongqing2017.materials).filter(({ kind }) => kind === 'photos') } })
    const who = worker(6)
    const { nominationId } = await filled(other, who)
    await handIn(other, who.as, nominationId, { key: 'portrait', name: '../../本人*.jpg', content: jpegNumber(1) })
    for (let number = 2; number <= 5; number += 1) await handIn(other, who.as, nominationId, { key: 'photos', name: '工作照.jpg', content: jpegNumber(number) })
    await other.done(who.as, 'nomination.submit', sending(await other.done(who.as, 'nomination.file', { nominationId }), other.county.id))
    const entries = unzipSync(await fetched(await other.done(other.county.officer, 'nomination.exportFile', taking(nominationId, { paper: 'wholeFile' }))))
    expect(Object.keys(entries).filter(name => name.startsWith('材料/')).sort()).toEqual(['材料/01-本人照片-本人.jpg', ...[2, 3, 4, 5].map(number => `材料/0${number}-图片-工作照.jpg`)])
    expect(strFromU8(entries['目录.txt']!)).toContain('材料/05-图片-工作照.jpg')
    const pictures = Object.entries(unzipSync(entries['推荐审批表.docx']!)).filter(([name]) => /^word\/media\/.+\.jpg$/.test(name))
    expect(pictures.map(([, content]) => Buffer.from(content).equals(Buffer.from(entries['材料/01-本人照片-本人.jpg']!)))).toEqual([true])
  })
})

describe('who may take a file out', () => {
  test('whoever it passes, and nobody else', async () => {
    const who = worker(7)
    const { nominationId } = await withCounty(selection, who)
    const by = (as: As, more = {}) => selection.call(as, 'nomination.exportFile', taking(nominationId, more))
    expect(await by(selection.county.officer)).toMatchObject({ ok: true, value: { name: expect.stringMatching(/^推荐审批表-.+\.docx$/), count: 1 } })
    for (const as of [selection.otherCounty.officer, selection.society.officer, selection.unit.officer, selection.city]) expect(await by(as)).toEqual(refused('no-such-nomination'))
    expect(await by(who.as)).toEqual(refused('not-permitted'))
    expect(await by(visitor)).toEqual(refused('sign-in-needed'))
  })

  test('an office that recommends, once its nominee has confirmed', async () => {
    const who = worker(8)
    const { nominationId } = await asked(selection, { by: selection.county.officer, channel: 'organisation', answers: who.answers }, selection.county.id)
    expect(await selection.call(selection.county.officer, 'nomination.exportFile', taking(nominationId))).toEqual(refused('not-handed-in'))
  })

  test('nobody their own', async () => {
    const self = { as: selection.county.officer, answers: worker(9).answers }
    const file = await filled(selection, self)
    await selection.done(self.as, 'nomination.submit', sending(file, selection.county.id))
    expect(await selection.call(self.as, 'nomination.exportFile', taking(file.nominationId))).toEqual(refused('own-file'))
  })
})

test('a second click is given the same file, which the timer erases after a day', async () => {
  const { nominationId } = await withCounty(selection, worker(10))
  const input = taking(nominationId)
  const first = await selection.done(selection.county.officer, 'nomination.exportFile', input)
  const again = await selection.done(selection.county.officer, 'nomination.exportFile', input)
  expect([again.name, again.bytes, again.until]).toEqual([first.name, first.bytes, first.until])
  expect(await fetched(again)).toEqual(await fetched(first))
  await selection.clock.set(first.until - minuteMs)
  const last = await selection.done(selection.county.officer, 'nomination.exportFile', input)
  expect((await fetch(last.url)).status).toBe(200)
  await selection.clock.set(first.until + minuteMs)
  expect((await fetch(last.url)).status).toBe(404)
})

describe('a blank annex', () => {
  const blank = async (paper: 'approvalForm' | 'collectiveForm' | 'summary') => selection.call(visitor, 'nomination.blankPaper', { campaignId: selection.campaignId, paper })
  const given = async (paper: 'approvalForm' | 'summary') => selection.done(visitor, 'nomination.blankPaper', { campaignId: selection.campaignId, paper })

  test('is the notice’s own form as Word, every box of it empty, for anyone', async () => {
    const paper = await given('approvalForm')
    expect(paper.name).toBe('第二届台州工匠推荐审批表.docx')
    const cells = cellsOf(await fetched(paper))
    for (const { label } of fieldsOf(taizhou2018.form).filter(({ printed }) => printed)) expect(cells[cells.findIndex(cell => cell.split('\n')[0] === label) + 1]).toBe('')
    expect(await given('approvalForm')).toMatchObject({ name: paper.name, until: paper.until })
  })

  test('is the list of whoever recommends as Excel, its lines numbered', async () => {
    const [sheet] = await readExcelFile(Buffer.from(await fetched(await given('summary'))))
    expect(sheet!.data[0]).toContain('姓名')
    expect(sheet!.data.slice(1).map(([number, name]) => [String(number), name])).toEqual(Array.from({ length: 30 }, (_, place) => [String(place + 1), null]))
  })

  test('is not made of what the campaign does not take, nor of no campaign', async () => {
    expect(await blank('collectiveForm')).toEqual(refused('no-such-paper'))
    expect(await selection.call(visitor, 'nomination.blankPaper', { campaignId: 'nowhere', paper: 'summary' })).toEqual(refused('no-such-campaign'))
  })
})
