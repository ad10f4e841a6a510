import { isDay, type Instant } from '../basics/shanghai-time'
import { accept, refuse, type Result } from '../basics/result'
import type { Charter } from '../campaign/charter'
import type { FormField } from '../campaign/form'
import { fieldsOf } from '../campaign/known-fields'
import type { CellFault } from './cell-fault'
import { checkAnswers } from './check-answers'
import type { Answers } from './contract'
import { typedInto } from './sheet-text'
import { standardList } from './standard-list'

/** What a library reads from a cell. */
export type CellValue = string | number | boolean | Date | null

/** Rows of one upload, the head aside. */
export const mostImportRows = 200

/** Fields that a sheet can hold: an organisation or a county is chosen from the tree, on the page. */
export const importFields = (form: Charter['form']): FormField[] => fieldsOf(form).filter(({ input, required }) => required || (input !== 'organisation' && input !== 'division'))

/** A, B, … Z, AA, as Excel counts columns from the left. */
export const columnName = (place: number): string => (place < 26 ? '' : columnName(Math.floor(place / 26) - 1)) + String.fromCharCode(65 + (place % 26))

/** The head of a column, a star where the answer may not be missing. */
export const headOf = ({ label, required }: FormField): string => (required ? `${label}*` : label)
const isHeadOf = (head: CellValue | undefined, { label }: FormField): boolean => String(head ?? '').trim().replace(/\*$/, '') === label

const twoDigits = (number: string) => number.padStart(2, '0')
/** 2009-07-01, 2009/7/1, 2009.7 and 2009年7月1日; a month alone is its first day. */
const dayIn = (text: string): string => {
  const [, year = '', month = '', day = '1'] = /^(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2})?日?)?$/.exec(text) ?? []
  const read = `${year}-${twoDigits(month)}-${twoDigits(day)}`
  return isDay(read) ? read : text
}

const sayings: Record<string, string> = { 是: 'yes', 否: 'no' }

const answerOf = ({ input }: FormField, text: string): string => {
  if (input === 'date') return dayIn(text)
  if (input === 'yesNo') return sayings[text] ?? text
  return standardList(input)?.find(({ name }) => name === text)?.code ?? text
}

/** The cell as an answer; a number too long for Excel has lost its last digits already. */
const readCell = (field: FormField, value: CellValue): Result<string, { kind: 'not-read'; sentence: string }> => {
  if (field.input === 'idNumber' && typeof value === 'number') return refuse({ kind: 'not-read', sentence: '这一格是数字格式，后几位已经丢了。请把格式设成“文本”，再照身份证填一遍。' })
  if (value instanceof Date) return accept(value.toISOString().slice(0, 10))
  return accept(answerOf(field, typedInto(String(value ?? '')).trim()))
}

export interface SheetRow {
  /** As Excel counts: the first below the head is 2. */
  number: number
  cells: readonly CellValue[]
}

export interface ReadRow {
  answers: Answers
  faults: CellFault[]
}

/** Columns of the form that the head lacks and no row can do without. */
export const missingColumns = (form: Charter['form'], head: readonly CellValue[]): string[] =>
  importFields(form).filter(field => field.required && !head.some(cell => isHeadOf(cell, field))).map(({ label }) => label)

/** A row as answers, with all that is wrong, cell by cell. Columns that the form does not have are passed over. */
export const readRow = (form: Charter['form'], head: readonly CellValue[], { number, cells }: SheetRow, now: Instant): ReadRow => {
  const columns = importFields(form).map(field => ({ field, place: head.findIndex(cell => isHeadOf(cell, field)) })).filter(({ place }) => place >= 0)
  const read = columns.map(({ field, place }) => ({ field, cell: `${columnName(place)}${number}`, value: readCell(field, cells[place] ?? null) }))
  const unread = read.flatMap(({ field, cell, value }) => (value.ok ? [] : [{ key: field.key, cell, sentence: value.error.sentence }]))
  const answers = Object.fromEntries(read.flatMap(({ field, value }) => (value.ok && value.value !== '' ? [[field.key, value.value] as const] : [])))
  const cellOf = (key: string) => read.find(({ field }) => field.key === key)?.cell ?? `第 ${number} 行`
  const checked = checkAnswers(form, answers, now).filter(({ field }) => !unread.some(({ key }) => key === field)).map(({ field, sentence }) => ({ cell: cellOf(field), sentence }))
  return { answers, faults: [...unread.map(({ cell, sentence }) => ({ cell, sentence })), ...checked] }
}
