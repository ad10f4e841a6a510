import { readSheet } from 'read-excel-file/node'
import { accept, refuse, type Result } from '@shared/basics/result'
import type { CallRefusal } from '@shared/contract'
import { missingColumns, mostImportRows, readRow, type CellValue, type SheetRow } from '@shared/nomination/import-row'
import { mostImportBytes, type ImportedRow } from '@shared/nomination/papers-contract'
import { visibleCampaign } from '../../campaign/visible-campaign'
import type { Campaign } from '../../campaign/store'
import type { Call, Handler } from '../../gateway/handler'
import { openStoredFile } from '../../platform/stored-file'
import { wholeXlsx } from '../content/whole-docx'
import { materialPlaces } from '../materials/store'
import { openOnBehalf } from './open-on-behalf'
import { sheetsOf } from './place-import'

type Importing = Call<'nomination.importRows'>
type Refusal = CallRefusal<'nomination.importRows'>

/** Rows of one call: each is several acts, and the page shows how far it has come. */
const atOnce = 5

interface Rows {
  head: readonly CellValue[]
  rows: SheetRow[]
}

const isEmpty = (cells: readonly CellValue[]) => cells.every(cell => cell === null || String(cell).trim() === '')

/** The first sheet's head and the rows that hold anything, with the numbers that Excel gives them. */
async function rowsIn(content: Buffer): Promise<Rows | null> {
  if (!wholeXlsx(content).ok) return null
  const read = await readSheet(content, { trim: false }).catch(() => null)
  if (!read) return null
  const [head = [], ...rest] = read as unknown as CellValue[][]
  return { head, rows: rest.map((cells, place) => ({ number: place + 2, cells })).filter(({ cells }) => !isEmpty(cells)) }
}

async function sheetAt({ input, personId }: Importing): Promise<Result<Buffer, Refusal>> {
  const place = await materialPlaces.get(input.placeId)
  if (!place || place.personId !== personId || place.nominationId !== sheetsOf(input.campaignId)) return refuse({ kind: 'no-such-place' })
  const file = await openStoredFile(place.fileId)
  if (!file) return refuse({ kind: 'nothing-arrived' })
  return file.bytes === 0 || file.bytes > mostImportBytes ? refuse({ kind: 'not-a-sheet' }) : accept(await file.read(0, file.bytes))
}

function usable(rows: Rows | null, { charter }: Campaign): Result<Rows, Refusal> {
  if (!rows) return refuse({ kind: 'not-a-sheet' })
  const columns = missingColumns(charter.form, rows.head)
  if (columns.length > 0) return refuse({ kind: 'columns-missing', columns })
  if (rows.rows.length === 0) return refuse({ kind: 'nothing-to-import' })
  return rows.rows.length > mostImportRows ? refuse({ kind: 'too-many-rows', maximum: mostImportRows }) : accept(rows)
}

async function taken(call: Importing, { charter }: Campaign, head: readonly CellValue[], row: SheetRow): Promise<ImportedRow> {
  const { answers, faults } = readRow(charter.form, head, row, call.now)
  const frame = { row: row.number, name: answers['name'] ?? '' }
  if (faults.length > 0) return { ...frame, outcome: 'faulty', nominationId: null, code: null, faults }
  return { ...frame, ...(await openOnBehalf(call, charter, answers, row.number)) }
}

/** 批量录入 of nominations that came on paper. */
export const importRows: Handler<'nomination.importRows'> = async call => {
  const { input, caller, now } = call
  const campaign = await visibleCampaign(input.campaignId, caller, now)
  if (!campaign) return refuse({ kind: 'no-such-campaign' })
  const sheet = await sheetAt(call)
  if (!sheet.ok) return sheet
  const read = usable(await rowsIn(sheet.value), campaign)
  if (!read.ok) return read
  const rows: ImportedRow[] = []
  for (const row of read.value.rows.slice(input.from, input.from + atOnce)) rows.push(await taken(call, campaign, read.value.head, row))
  const next = input.from + rows.length
  return accept({ rows, total: read.value.rows.length, next: next < read.value.rows.length ? next : null })
}
