import type { Charter } from '../campaign/charter'
import { fieldOf } from '../campaign/known-fields'
import type { Answers, Reason } from './contract'
import type { NominationStatus } from './status'

type Asked = Pick<Charter, 'form' | 'eligibility'>

/** The keys that a reason opens: its field, or its clause's field and soft reason; null where it is about the whole file. */
const openedBy = ({ form, eligibility }: Asked, { about }: Reason): string[] | null => {
  if (fieldOf(form, about) !== undefined) return [about]
  const clause = eligibility.clauses.find(({ code }) => code === about)
  return clause === undefined ? null : [clause.question.field, clause.code]
}

/**
 * What may be changed now, by field key and by clause code (its soft reason): null means all, empty none. A draft is open; a returned
 * file only where the reasons point, or wholly when one of them is about the whole.
 */
export const editableFields = (charter: Asked, status: NominationStatus, reasons: readonly Reason[]): string[] | null => {
  if (status === 'draft') return null
  if (status !== 'returned') return []
  const opened = reasons.map(reason => openedBy(charter, reason))
  return opened.length === 0 || opened.includes(null) ? null : [...new Set(opened.flatMap(keys => keys ?? []))]
}

const changed = (before: Answers, after: Answers): string[] => [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(key => (before[key] ?? '') !== (after[key] ?? ''))

interface Written {
  answers: Answers
  softReasons: Answers
}

/** The first key that was changed without being asked for; null when every change may be made. */
export const changedUnasked = (editable: readonly string[] | null, before: Written, after: Written): string | null =>
  editable === null ? null : ([...changed(before.answers, after.answers), ...changed(before.softReasons, after.softReasons)].find(key => !editable.includes(key)) ?? null)
