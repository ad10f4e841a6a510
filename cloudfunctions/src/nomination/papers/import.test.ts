import readExcelFile from 'read-excel-file/node'
import writeExcelFile from 'write-excel-file/node'
import { collective } from '@shared/charters/collective-form'
import { taizhou2018 } from '@shared/charters/taizhou-2018'
import { creditCheckCharacterOf } from '@shared/nomination/credit-code'
import { headOf, importFields } from '@shared/nomination/import-row'
import { paperSheetTitles } from '@shared/nomination/sheet-titles'
import { sayAnswer } from '@shared/nomination/standard-list'
import type { Answers } from '@shared/nomination/contract'
import type { ImportedRow } from '@shared/nomination/papers-contract'
import { sendTo } from '../../../../dev/scenario/hand-in'
import { announceIn, minuteMs, newRequest, openSelection, refused, sending, worker, type Selection } from '../../../../tests/cloud/selection'
import type { As } from '../../../../tests/cloud/local-campaign'

let selection: Selection
beforeAll(async () => { selection = await openSelection() })
afterAll(() => selection.close())

const fields = importFields(taizhou2018.form)
const rowOf = (answers: Answers) => fields.map(({ key, input }) => sayAnswer(input, answers[key] ?? ''))
const sheetOf = (rows: string[][], head = fields.map(headOf)) => writeExcelFile([head, ...rows].map(row => row.map(value => ({ value, type: String })))).toBuffer()

async function placed(by: As, content: Buffer): Promise<string> {
  const place = await selection.done(by, 'nomination.placeImport', { campaignId: selection.campaignId, bytes: content.length, requestId: newRequest() })
  await sendTo(place, content)
  return place.placeId
}

const asking = (placeId: string, from = 0) => ({ campaignId: selection.campaignId, placeId, from, consented: 'yes' as const })

/** Everything in the sheet, a few rows at a time. */
async function imported(by: As, content: Buffer): Promise<ImportedRow[]> {
  const placeId = await placed(by, content)
  const rows: ImportedRow[] = []
  for (let from: number | null = 0; from !== null; ) {
    const answer: { rows: ImportedRow[]; next: number | null } = await selection.done(by, 'nomination.importRows', asking(placeId, from))
    rows.push(...answer.rows)
    from = answer.next
  }
  return rows
}

test('the template has a column for each question, and a page that says what to write', async () => {
  const paper = await selection.done(selection.county.officer, 'nomination.importTemplate', { campaignId: selection.campaignId, requestId: newRequest() })
  const sheets = await readExcelFile(Buffer.from(await (await fetch(paper.url)).arrayBuffer()))
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['推荐表', '填写说明'])
  expect(sheets[0]?.data[0]).toEqual(fields.map(headOf))
  expect(sheets[1]?.data.find(([label]) => (label as unknown) === '性别')?.[3]).toContain('女')
})

describe('a sheet of paper nominations', () => {
  test('becomes files that their workers confirm; the same sheet again makes none', async () => {
    const { officer } = selection.county
    const people = [1, 2, 3, 4, 5, 6].map(worker)
    const content = await sheetOf(people.map(({ answers }) => rowOf(answers)))
    const first = await imported(officer, content)
    expect(first.map(({ row, name, outcome, faults }) => [row, name, outcome, faults])).toEqual(people.map(({ name }, place) => [place + 2, name, 'asked', []]))
    const again = await imported(officer, content)
    expect(again.map(({ outcome, nominationId }) => [outcome, nominationId])).toEqual(first.map(({ nominationId }) => ['known', nominationId]))
    expect((await selection.done(officer, 'nomination.mine', {})).length).toBe(6)
    await selection.clock.advance(minuteMs)
    const seen = await selection.done(people[0]!.as, 'nomination.takeUp', { code: first[0]?.code ?? '' })
    expect(seen).toMatchObject({ seenAs: 'nominee', onBehalf: true, status: 'awaitingNominee', answers: { name: people[0]!.name, workUnit: people[0]!.answers['workUnit'] }, recommenderName: '温岭市总工会' })
    expect(seen.answers['idNumber']).toMatch(/^\d{4}\*{10}\w{4}$/)
  })

  test('names every fault by its cell, takes the whole rows in, and the mended one later', async () => {
    const { officer } = selection.county
    const [good, bad] = [worker(11), worker(12)]
    const wrong = rowOf({ ...bad.answers, idNumber: '330000000000000000', mobile: '123' })
    const rows = await imported(officer, await sheetOf([rowOf(good.answers), wrong]))
    expect(rows.map(({ outcome }) => outcome)).toEqual(['asked', 'faulty'])
    const column = (key: string) => String.fromCharCode(65 + fields.findIndex(field => field.key === key))
    expect(rows[1]?.faults.map(({ cell }) => cell)).toEqual([`${column('idNumber')}3`, `${column('mobile')}3`])
    for (const { sentence } of rows[1]?.faults ?? []) expect(sentence).toMatch(/[\u4e00-\u9fff].*。$/)
    const mended = await imported(officer, await sheetOf([rowOf(good.answers), rowOf(bad.answers)]))
    expect(mended.map(({ outcome }) => outcome)).toEqual(['known', 'asked'])
  })

  test('says of a row that does not meet the conditions which ones', async () => {
    const [row] = await imported(selection.county.officer, await sheetOf([rowOf({ ...worker(13).answers, stillInPost: 'no', localCompany: 'no', invention: 'no' })]))
    expect(row).toMatchObject({ row: 2, nominationId: null })
  })

  test('takes a row in again whose file was withdrawn, erased or not', async () => {
    const { officer } = selection.county
    const content = await sheetOf([rowOf(worker(16).answers)])
    const files: (string | null)[] = []
    for (const isErased of [false, true, false]) {
      const [row] = await imported(officer, content)
      expect(row?.outcome).toBe('asked')
      const nominationId = row?.nominationId ?? ''
      files.push(nominationId)
      const { revision } = await selection.done(officer, 'nomination.file', { nominationId })
      await selection.done(officer, 'nomination.withdraw', { nominationId, revision, reason: '录错了', requestId: newRequest() })
      if (isErased) await selection.done(officer, 'nomination.erase', { nominationId, requestId: newRequest() })
    }
    expect(new Set(files).size).toBe(3)
  })

  test('of a unit goes through it to the office above', async () => {
    const [row] = await imported(selection.unit.officer, await sheetOf([rowOf(worker(14).answers)]))
    expect(await selection.done(selection.unit.officer, 'nomination.file', { nominationId: row?.nominationId ?? '' })).toMatchObject({ unitId: selection.unit.id, recommenderId: selection.county.id, status: 'awaitingNominee' })
  })

  test.each<[string, () => Promise<Buffer>, string]>([
    ['that is none', async () => Buffer.from('name,id'), 'not-a-sheet'],
    ['that lacks columns', () => sheetOf([['马长根']], ['姓名']), 'columns-missing'],
    ['with nothing in it', () => sheetOf([]), 'nothing-to-import'],
    ['with too many rows', () => sheetOf(Array.from({ length: 201 }, () => rowOf(worker(1).answers))), 'too-many-rows'],
  ])('%s is refused whole', async (_, content, kind) => {
    expect(await selection.call(selection.county.officer, 'nomination.importRows', asking(await placed(selection.county.officer, await content())))).toEqual(refused(kind))
  })

  test('is read by whoever sent it alone', async () => {
    const placeId = await placed(selection.county.officer, await sheetOf([rowOf(worker(15).answers)]))
    expect(await selection.call(selection.otherCounty.officer, 'nomination.importRows', asking(placeId))).toEqual(refused('no-such-place'))
    expect(await selection.call(selection.city, 'nomination.importRows', asking(placeId))).toEqual(refused('not-permitted'))
    const empty = await selection.done(selection.county.officer, 'nomination.placeImport', { campaignId: selection.campaignId, bytes: 10, requestId: newRequest() })
    expect(await selection.call(selection.county.officer, 'nomination.importRows', asking(empty.placeId))).toEqual(refused('nothing-arrived'))
  })
})

describe('a workbook with collectives', () => {
  const code = '91331000MA2DTERT1'
  const team: Answers = {
    name: '总装车间焊接二班', workUnit: '灵屿船舶修造有限公司', creditCode: code + creditCheckCharacterOf(code), industry: '37', trade: '焊接', memberCount: '12', leaderName: '丁海', leaderPosition: '班长', mobile: '13900000003',
    teamSince: '2010-01-01', frontLineTeam: 'yes', teamRecord: 'yes', achievements: '改进夹具', deeds: '这个班十二个人。', dossier: '头一年。',
  }
  const teamFields = importFields(collective.form)
  const teamRow = (answers: Answers) => teamFields.map(({ key, input }) => sayAnswer(input, answers[key] ?? ''))
  const cells = (rows: string[][]) => rows.map(row => row.map(value => ({ value, type: String })))
  const workbook = (people: string[][], teams: string[][]) =>
    writeExcelFile([{ sheet: paperSheetTitles.person, data: cells([fields.map(headOf), ...people]) }, { sheet: paperSheetTitles.collective, data: cells([teamFields.map(headOf), ...teams]) }]).toBuffer()
  let persons: Selection
  beforeAll(async () => {
    persons = selection
    selection = await announceIn(selection, { nomineeKinds: ['person', 'collective'], collective, sources: { ...taizhou2018.sources, nomineeKinds: { source: 'office' }, collective: { source: 'office' } } })
  })
  afterAll(() => { selection = persons })

  test('is asked for by the template, with a sheet and a page of words for each kind', async () => {
    const paper = await selection.done(selection.county.officer, 'nomination.importTemplate', { campaignId: selection.campaignId, requestId: newRequest() })
    const sheets = await readExcelFile(Buffer.from(await (await fetch(paper.url)).arrayBuffer()))
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['推荐表', '集体推荐表', '填写说明', '集体填写说明'])
    expect(sheets[1]?.data[0]).toEqual(teamFields.map(headOf))
  })

  test('becomes files of both kinds, each on its own form; a faulty cell is named, the same team is known again', async () => {
    const { officer } = selection.county
    const who = worker(17)
    const first = await imported(officer, await workbook([rowOf(who.answers)], [teamRow(team), teamRow({ ...team, name: '总装车间焊接三班', creditCode: '123' })]))
    expect(first.map(({ nomineeKind, row, outcome }) => [nomineeKind, row, outcome])).toEqual([['person', 2, 'asked'], ['collective', 2, 'asked'], ['collective', 3, 'faulty']])
    expect(first[2]?.faults).toEqual([{ cell: 'C3', sentence: expect.stringContaining('统一社会信用代码') as string }])
    expect((await imported(officer, await workbook([], [teamRow(team)]))).map(({ outcome, nominationId }) => [outcome, nominationId])).toEqual([['known', first[1]?.nominationId]])
    const [person, contact] = [who.as, worker(18).as]
    for (const [as, line] of [[person, first[0]], [contact, first[1]]] as const) {
      const seen = await selection.done(as, 'nomination.takeUp', { code: line?.code ?? '' })
      expect(seen).toMatchObject({ seenAs: 'nominee', status: 'awaitingNominee', nomineeKind: line?.nomineeKind })
      expect(await selection.done(as, 'nomination.submit', sending(seen, selection.county.id))).toMatchObject({ status: 'withRecommender' })
    }
  })

  test('comes out again as a 汇总表 with a sheet for each', async () => {
    const paper = await selection.done(selection.county.officer, 'nomination.exportSummary', { campaignId: selection.campaignId, statuses: ['withRecommender'], idNumbers: 'masked', purpose: '', requestId: newRequest() })
    const sheets = await readExcelFile(Buffer.from(await (await fetch(paper.url)).arrayBuffer()))
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['汇总表（个人）', '汇总表（集体）'])
    const [head, row] = sheets[1]?.data as unknown as string[][]
    const said = Object.fromEntries(head!.map((title, place) => [title, row![place]]))
    expect(said).toMatchObject({ 序号: '1', 集体名称: team['name'], 所在单位: team['workUnit'], 统一社会信用代码: team['creditCode'], 人数: '12', 负责人姓名: '丁海', 联系人手机号: team['mobile'], 推荐渠道: '集体自荐', 推荐单位: '温岭市总工会' })
    expect(sheets[0]?.data[1]?.[1]).toBe(worker(17).name)
  })
})
