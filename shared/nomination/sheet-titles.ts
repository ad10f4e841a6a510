import type { NomineeKind } from '../campaign/nominee-kind'

/** The sheet that paper nominations of a kind are written in: a workbook says by its name which form its rows follow. */
export const paperSheetTitles: Record<NomineeKind, string> = { person: '推荐表', collective: '集体推荐表' }

/** The sheets of a 汇总表 that holds both kinds; one that holds a single kind has a single sheet, 汇总表. */
export const summarySheetTitles: Record<NomineeKind, string> = { person: '汇总表（个人）', collective: '汇总表（集体）' }
