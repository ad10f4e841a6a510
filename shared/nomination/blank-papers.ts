import type { Charter } from '../campaign/charter'
import { materialsOf } from '../campaign/materials-of'

/** 附件, to be filled in by hand: the form of a person, that of a collective, and the 汇总表 of whoever recommends. */
export const blankPapers = ['approvalForm', 'collectiveForm', 'summary'] as const
export type BlankPaper = (typeof blankPapers)[number]

export interface OfferedPaper {
  paper: BlankPaper
  title: string
  format: 'docx' | 'xlsx'
}

type Rules = Pick<Charter, 'collective' | 'materials' | 'nomineeKinds' | 'notice'>

/** The form under the name that the notice gives its annex, else under the material's. */
function formTitle({ notice, materials }: Rules): string {
  const document = materialsOf(materials).find(({ kind, title }) => kind === 'document' && !title.includes('汇总表'))
  return notice.annexes.find(annex => /表/.test(annex) && !annex.includes('汇总表')) ?? document?.title ?? '推荐审批表'
}

/** The blank papers of a campaign: every one of them is made from the charter's own form. */
export function blankPapersOf(rules: Rules): OfferedPaper[] {
  const title = formTitle(rules)
  const takesCollectives = rules.nomineeKinds.includes('collective') && rules.collective !== undefined
  return [
    ...(rules.nomineeKinds.includes('person') ? [{ paper: 'approvalForm' as const, title, format: 'docx' as const }] : []),
    ...(takesCollectives ? [{ paper: 'collectiveForm' as const, title: `${title}（集体）`, format: 'docx' as const }] : []),
    { paper: 'summary', title: '汇总表', format: 'xlsx' },
  ]
}

/** Annexes that the notice names and that the system makes no paper of: they came with the printed notice. */
export const annexesOnPaper = (rules: Rules): string[] => {
  const made = blankPapersOf(rules).map(({ title }) => title)
  return rules.notice.annexes.filter(annex => !made.includes(annex) && !annex.includes('汇总表'))
}
