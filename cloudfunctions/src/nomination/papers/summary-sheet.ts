import writeExcelFile, { type CellObject } from 'write-excel-file/node'
import { disarmed } from '@shared/nomination/sheet-text'

/** A column of the 汇总表: what stands at its head, and how wide it is in characters. */
export interface SheetColumn {
  title: string
  width: number
}

export interface Sheet {
  name: string
  columns: readonly SheetColumn[]
  rows: readonly (readonly string[])[]
}

const border = { borderStyle: 'thin', borderColor: '#8a8279' } as const

/** `@` is Excel's own word for text: an ID number keeps its digits and its X. */
export const asText = (value: string): CellObject => ({ value: disarmed(value), type: String, format: '@', wrap: true, alignVertical: 'top', ...border })
export const head = ({ title }: Pick<SheetColumn, 'title'>): CellObject => ({ value: title, type: String, format: '@', fontWeight: 'bold', align: 'center', alignVertical: 'center', wrap: true, backgroundColor: '#efebe3', height: 32, ...border })

/** Every cell is text; the head stays in sight, and with it the number and the name. */
export const summarySheets = async (sheets: readonly Sheet[]): Promise<Uint8Array> =>
  new Uint8Array(await writeExcelFile(sheets.map(({ name, columns, rows }) => ({
    sheet: name, data: [columns.map(head), ...rows.map(row => row.map(asText))],
    columns: columns.map(({ width }) => ({ width })), stickyRowsCount: 1, stickyColumnsCount: 2, orientation: 'landscape' as const,
  }))).toBuffer())
