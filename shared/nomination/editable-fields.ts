import type { Charter } from '../campaign/charter'
import { fieldOf, fieldsOf } from '../campaign/known-fields'
import { materialsOf } from '../campaign/materials-of'
import type { Answers, Reason } from './contract'
import { nomineeFillsRest, openerFields, type FileKind } from './form-of'
import type { NominationStatus } from './status'

/** Rules as they stand for the file's kind, see `rulesFor`. */
type Asked = Pick<Charter, 'form' | 'eligibility' | 'channels' | 'materials'>

const isMaterial = ({ materials }: Pick<Asked, 'materials'>, about: string): boolean => materialsOf(materials).some(({ key }) => key === about)

export interface Editing {
  kind: FileKind
  status: NominationStatus
  reasons: readonly Reason[]
  as: 'nominee' | 'opener'
  /** Whether somebody else opened the file. */
  isRecommended: boolean
}

/** The keys that a reason opens: its field, its material, or its clause's field and soft reason; null where it is about the whole file. */
const openedBy = (rules: Asked, { about }: Reason): string[] | null => {
  const { form, eligibility } = rules
  if (fieldOf(form, about) !== undefined || isMaterial(rules, about)) return [about]
  const clause = eligibility.clauses.find(({ code }) => code === about)
  return clause === undefined ? null : [clause.question.field, clause.code]
}

const askedFor = (rules: Asked, { status, reasons }: Editing): string[] | null => {
  if (status !== 'returned') return null
  const opened = reasons.map(reason => openedBy(rules, reason))
  return opened.length === 0 || opened.includes(null) ? null : [...new Set(opened.flatMap(keys => keys ?? []))]
}

/** The keys that are this owner's to write; null for all. What whoever recommends says is theirs alone; past the draft, so is the rest the nominee's. */
const ownKeys = (rules: Asked, { kind, as, isRecommended, status }: Editing): string[] | null => {
  const openers = openerFields(rules, kind).map(({ key }) => key)
  if (as === 'opener') return status === 'draft' || !nomineeFillsRest(rules, kind) ? null : []
  if (!isRecommended) return null
  return [...fieldsOf(rules.form).map(({ key }) => key), ...rules.eligibility.clauses.map(({ code }) => code)].filter(key => !openers.includes(key))
}

const isOpenTo = ({ status, as }: Editing): boolean => (status === 'draft' && as === 'opener') || status === 'returned' || (status === 'awaitingNominee' && as === 'nominee')

/**
 * What may be changed now, by field key, by clause code (its soft reason) and by a material's key: null means all, empty none. A draft is its opener's; what waits
 * for the nominee is the nominee's; a returned file is open where the reasons point, or wholly when one of them is about the whole. Who
 * recommended in their own name writes no more then: what is asked of them the nominee brings.
 */
export const editableFields = (rules: Asked, editing: Editing): string[] | null => {
  const mayWrite = isOpenTo(editing) || (editing.status === 'draft' && !editing.isRecommended)
  if (!mayWrite) return []
  const [asked, own] = [askedFor(rules, editing), ownKeys(rules, editing)]
  if (asked === null || own === null) return asked ?? own
  const mayAnswerForOpener = editing.as === 'nominee' && nomineeFillsRest(rules, editing.kind)
  return asked.filter(key => own.includes(key) || mayAnswerForOpener || (editing.as === 'nominee' && isMaterial(rules, key)))
}

const changed = (before: Answers, after: Answers): string[] => [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(key => (before[key] ?? '') !== (after[key] ?? ''))

interface Written {
  answers: Answers
  softReasons: Answers
}

/** The first key that was changed without being asked for; null when every change may be made. */
export const changedUnasked = (editable: readonly string[] | null, before: Written, after: Written): string | null =>
  editable === null ? null : ([...changed(before.answers, after.answers), ...changed(before.softReasons, after.softReasons)].find(key => !editable.includes(key)) ?? null)
