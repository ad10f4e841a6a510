import type { Charter } from '../campaign/charter'
import { fieldsOf } from '../campaign/known-fields'
import type { Answers } from './contract'
import { sayAnswer } from './standard-list'

interface Written {
  answers: Answers
  softReasons: Answers
}

/** One field that two versions fill in differently; '' where one leaves it empty. */
export interface FieldChange {
  /** Field key, or a clause's code for its soft reason. */
  key: string
  label: string
  /** Long texts are compared word by word, the rest side by side. */
  isLong: boolean
  before: string
  after: string
}

/** What changed between two versions, in words, in the order of the form; the reasons of soft clauses last. */
export function changesBetween({ form, eligibility }: Pick<Charter, 'form' | 'eligibility'>, before: Written, after: Written): FieldChange[] {
  const fields = fieldsOf(form).map(({ key, label, input }) => ({ key, label, isLong: input === 'text', before: sayAnswer(input, before.answers[key] ?? ''), after: sayAnswer(input, after.answers[key] ?? '') }))
  const reasons = eligibility.clauses.map(({ code, said }) => ({ key: code, label: `说明的理由：${said}`, isLong: true, before: before.softReasons[code] ?? '', after: after.softReasons[code] ?? '' }))
  return [...fields, ...reasons].filter(change => change.before !== change.after)
}
