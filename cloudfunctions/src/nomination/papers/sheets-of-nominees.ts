import { sayMoment } from '@shared/basics/time-phrases'
import type { Charter } from '@shared/campaign/charter'
import { nomineeKinds, type NomineeKind } from '@shared/campaign/nominee-kind'
import { formAbout } from '@shared/nomination/form-of'
import { summarySheetTitles } from '@shared/nomination/sheet-titles'
import { sayAnswer } from '@shared/nomination/standard-list'
import { columnWidth, summaryFields } from '@shared/nomination/summary-columns'
import { openAnswers } from '../seal-answers'
import type { NominationDocument } from '../store'
import type { Sheet, SheetColumn } from './summary-sheet'

const officeColumns: SheetColumn[] = [{ title: '推荐渠道', width: 12 }, { title: '推荐单位', width: 22 }, { title: '提交时间', width: 16 }]
const channelWords = { self: '个人自荐', organisation: '组织推荐', public: '社会推荐' }
/** Nobody recommends themself as a team. */
const channelOf = ({ channel, nomineeKind }: NominationDocument): string => (channel === 'self' && nomineeKind === 'collective' ? '集体自荐' : channelWords[channel])

const columnsOf = (form: Charter['form']): SheetColumn[] => [{ title: '序号', width: 6 }, ...summaryFields(form).map(field => ({ title: field.label, width: columnWidth(field) })), ...officeColumns]

const rowOf = (form: Charter['form'], file: NominationDocument, isFull: boolean, place: number): string[] => {
  const answers = isFull ? openAnswers(form, file) : file.answers
  return [String(place + 1), ...summaryFields(form).map(({ key, input }) => sayAnswer(input, answers[key] ?? '')), channelOf(file), file.recommenderName ?? '', sayMoment(file.submittedAt)]
}

/** Lines to write on, where a sheet is filled in by hand. */
const emptyRows = 30

/** A sheet of one kind of nominee with nobody in it, its lines numbered. */
export function emptySheet(charter: Charter, kind: NomineeKind): Sheet {
  const columns = columnsOf(formAbout(charter, kind))
  return { name: charter.nomineeKinds.length > 1 ? summarySheetTitles[kind] : '汇总表', columns, rows: Array.from({ length: emptyRows }, (_, place) => columns.map((_column, at) => (at === 0 ? String(place + 1) : ''))) }
}

/** 汇总表: a sheet for each kind of nominee that there is, for each kind has questions of its own. */
export function sheetsOfNominees(charter: Charter, files: readonly NominationDocument[], isFull: boolean): Sheet[] {
  const kinds = nomineeKinds.filter(kind => files.some(({ nomineeKind }) => nomineeKind === kind))
  return kinds.map(kind => {
    const form = formAbout(charter, kind)
    const own = files.filter(({ nomineeKind }) => nomineeKind === kind)
    return { name: kinds.length > 1 ? summarySheetTitles[kind] : '汇总表', columns: columnsOf(form), rows: own.map((file, place) => rowOf(form, file, isFull, place)) }
  })
}
