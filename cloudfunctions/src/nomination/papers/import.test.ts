import readExcelFile from 'read-excel-file/node'
import writeExcelFile from 'write-excel-file/node'
import { taizhou2018 } from '@shared/charters/taizhou-2018'
import { headOf, importFields } from '@shared/nomination/import-row'
import { sayAnswer } from '@shared/nomination/standard-list'
import type { Answers } from '@shared/nomination/contract'
import type { ImportedRow } from '@shared/nomination/papers-contract'
import { sendTo } from '../../../../dev/scenario/hand-in'
import { minuteMs, newRequest, openSelection, refused, worker, type Selection } from '../../../../tests/cloud/selection'
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
