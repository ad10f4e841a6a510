import { dayOf } from '../basics/shanghai-time'
import { sayFullDay } from '../basics/time-phrases'
import type { Charter } from '../campaign/charter'
import type { FormField } from '../campaign/form'
import { fieldsOf } from '../campaign/known-fields'
import { materialsOf } from '../campaign/materials-of'
import type { Answers, Opinion } from './contract'
import { sayAnswer } from './standard-list'

/** The printed table's width in columns: a name takes some, its answer what is left of its share. */
export const formColumns = 24
/** What a photo's box takes of the rows beside it, and how many boxes stand in each of those. */
export const photoColumns = 6
const mostBesidePhoto = 2
const mostPhotoRows = 4
/** Names of accounts and of opinions stand under one another. */
export const wideNameColumns = 5

export interface FormBox {
  key: string
  label: string
  /** Under the name: 500字左右. */
  note: string
  value: string
  labelColumns: number
  valueColumns: number
  /** An account at length: it grows with its words. */
  isAccount: boolean
}

export interface OpinionBox {
  key: Opinion['level'] | 'experts'
  title: string
  text: string
  /** Who gave it; '' before. */
  by: string
  /** 2018年3月6日; '' before. */
  day: string
}

/** 推荐审批表 as it is printed: rows of boxes in the order of the charter's form, then a box for each opinion. */
export interface ApprovalForm {
  title: string
  /** The first `rows` rows leave room for it on their right. Null where the charter asks for no photo on the form. */
  photo: { key: string; title: string; rows: number } | null
  rows: FormBox[][]
  opinions: OpinionBox[]
}

type Printing = Pick<Charter, 'form' | 'materials' | 'organisers' | 'scoring' | 'title' | 'titleLines'>
type Share = 'whole' | 'half' | 'short' | 'question'

const halves: FormField['input'][] = ['idNumber', 'creditCode', 'unionCreditCode', 'mobile', 'organisation', 'industry', 'division']
const mostInRow: Record<Share, number> = { whole: 1, question: 1, half: 2, short: 4 }
const nameColumns: Record<Share, number> = { whole: wideNameColumns, question: 18, half: 3, short: 3 }
const longLabel = 8
const longLine = 30

const shareOf = ({ key, label, input, limit }: FormField): Share => {
  if (input === 'text') return 'whole'
  if (label.length > longLabel) return 'question'
  if (key === 'name' || halves.includes(input)) return 'half'
  return input === 'line' && (limit?.characters ?? longLine + 1) > longLine ? 'half' : 'short'
}

const isShort = (field: FormField): boolean => ['half', 'short'].includes(shareOf(field))

/** The leading short questions, two by two: they stand beside a photo. */
const besidePhoto = (fields: readonly FormField[]): FormField[][] => {
  const end = fields.findIndex(field => !isShort(field))
  const leading = fields.slice(0, Math.min(end < 0 ? fields.length : end, mostBesidePhoto * mostPhotoRows))
  return Array.from({ length: Math.ceil(leading.length / mostBesidePhoto) }, (_, row) => leading.slice(row * mostBesidePhoto, (row + 1) * mostBesidePhoto))
}

/** Neighbours of one share stand in a row together. */
const inRows = (fields: readonly FormField[]): FormField[][] =>
  fields.reduce<FormField[][]>((rows, field) => {
    const last = rows[rows.length - 1]
    const share = shareOf(field)
    const fits = last?.[0] !== undefined && shareOf(last[0]) === share && last.length < mostInRow[share]
    return fits ? [...rows.slice(0, -1), [...(last ?? []), field]] : [...rows, [field]]
  }, [])

const noteOf = ({ limit }: FormField): string => (limit?.kind === 'about' || limit?.kind === 'target' ? `（${limit.characters}字左右）` : '')

const boxOf = (field: FormField, columns: number, answers: Answers): FormBox => {
  const { key, label, input } = field
  const labelColumns = nameColumns[shareOf(field)]
  return { key, label, note: noteOf(field), value: sayAnswer(input, answers[key] ?? ''), labelColumns, valueColumns: columns - labelColumns, isAccount: input === 'text' }
}

const isNumber = ({ input }: FormField): boolean => input === 'idNumber' || input === 'creditCode' || input === 'unionCreditCode'
const numberColumns = 11

/** Boxes of one width; beside a photo a number of eighteen places takes from its neighbour what it needs. */
const rowOf = (row: readonly FormField[], columns: number, answers: Answers): FormBox[] => {
  const even = columns / row.length
  const taken = row.length === 2 && row.filter(isNumber).length === 1 ? Math.max(0, numberColumns - even) : 0
  return row.map(field => boxOf(field, isNumber(field) ? even + taken : even - taken, answers))
}

/** The recommending organisations as the charter names them: 各县（市、区）总工会 gives 县（市、区）总工会意见. */
const recommenders = ({ organisers }: Printing): string => {
  const names = organisers.filter(({ role }) => role === 'recommending').map(({ name }) => name.replace(/^各/, ''))
  return `${names.join('，') || '推荐单位'}意见`
}

/** What stands in the box: the last opinion of the level that was not a return. */
const opinionBox = (level: Opinion['level'], title: string, opinions: readonly Opinion[]): OpinionBox => {
  const given = [...opinions].reverse().find(opinion => opinion.level === level && opinion.verdict !== 'return')
  if (!given) return { key: level, title, text: '', by: '', day: '' }
  const said = given.text || (given.verdict === 'recommend' ? '同意推荐。' : '不予推荐。')
  return { key: level, title, text: said, by: `${given.organisationName}　${given.by}`, day: sayFullDay(dayOf(given.at)) }
}

/** 第二届“台州工匠”推荐审批表: the edition, then the form's own name among the materials. */
const titleOf = ({ materials, title, titleLines }: Printing): string => {
  const form = materialsOf(materials).find(({ kind }) => kind === 'document')
  return form ? `${titleLines[0] ?? ''}${form.title}` : `${title}推荐审批表`
}

const photoOf = ({ materials }: Printing) => materialsOf(materials).find(material => material.kind === 'photos' && material.onForm)

/** Lays the form out by the charter alone: nothing here knows a campaign. */
export const approvalFormOf = (charter: Printing, answers: Answers, opinions: readonly Opinion[]): ApprovalForm => {
  const printed = fieldsOf(charter.form).filter(field => field.printed)
  const photo = photoOf(charter)
  const beside = photo ? besidePhoto(printed) : []
  return {
    title: titleOf(charter),
    photo: photo && beside.length > 0 ? { key: photo.key, title: photo.title, rows: beside.length } : null,
    rows: [...beside.map(row => rowOf(row, formColumns - photoColumns, answers)), ...inRows(printed.slice(beside.flat().length)).map(row => rowOf(row, formColumns, answers))],
    opinions: [
      opinionBox('unit', '单位意见', opinions),
      opinionBox('recommender', recommenders(charter), opinions),
      ...(charter.scoring ? [{ key: 'experts' as const, title: '专家组评审意见', text: '', by: '', day: '' }] : []),
      opinionBox('city', '市总工会意见', opinions),
    ],
  }
}
