import readExcelFile from 'read-excel-file/node'
import type { NomineeKind } from '@shared/campaign/nominee-kind'
import type { CellValue, SheetRow } from '@shared/nomination/import-row'
import { paperSheetTitles } from '@shared/nomination/sheet-titles'
import { wholeXlsx } from '../content/whole-docx'

/** A sheet of paper nominations of one kind. */
export interface PaperSheet {
  nomineeKind: NomineeKind
  head: readonly CellValue[]
  /** Those that hold anything, with the numbers that Excel gives them. */
  rows: SheetRow[]
}

export interface PaperRow extends Pick<PaperSheet, 'nomineeKind' | 'head'> {
  row: SheetRow
}

const isEmpty = (cells: readonly CellValue[]) => cells.every(cell => cell === null || String(cell).trim() === '')

const sheetFrom = (nomineeKind: NomineeKind, [head = [], ...rest]: CellValue[][]): PaperSheet =>
  ({ nomineeKind, head, rows: rest.map((cells, place) => ({ number: place + 2, cells })).filter(({ cells }) => !isEmpty(cells)) })

/** What to fill of an uploaded workbook: collectives by the sheet's name, where the campaign takes them; persons in the first of the others. Null where it is none. */
export async function paperSheetsIn(content: Buffer, offered: readonly NomineeKind[]): Promise<PaperSheet[] | null> {
  if (!wholeXlsx(content).ok) return null
  const sheets = (await readExcelFile(content, { trim: false }).catch(() => null)) as { sheet: string; data: CellValue[][] }[] | null
  if (!sheets) return null
  const collective = offered.includes('collective') ? sheets.find(({ sheet }) => sheet === paperSheetTitles.collective) : undefined
  const person = offered.includes('person') ? sheets.find(one => one !== collective) : undefined
  return [...(person ? [sheetFrom('person', person.data)] : []), ...(collective ? [sheetFrom('collective', collective.data)] : [])]
}
