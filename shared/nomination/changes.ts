import type { Charter } from '../campaign/charter'
import type { Material } from '../campaign/materials'
import { fieldsOf } from '../campaign/known-fields'
import type { Answers } from './contract'
import type { FieldChange } from './privacy-contract'
import { sayAnswer } from './standard-list'

interface Written {
  answers: Answers
  softReasons: Answers
}

/** A file that went up with a version. */
export interface SentFile {
  key: string
  name: string
}

/** Which files came and went between two versions, material by material. */
export function materialChanges(materials: readonly Material[], before: readonly SentFile[], after: readonly SentFile[]): FieldChange[] {
  const names = (files: readonly SentFile[], material: string) => files.filter(({ key }) => key === material).map(({ name }) => name).join('、')
  const all = materials.map(({ key, title }) => ({ key, label: `材料：${title}`, isLong: false, before: names(before, key), after: names(after, key) }))
  return all.filter(change => change.before !== change.after)
}

/** What changed between two versions, in words, in the order of the form; the reasons of soft clauses last. */
export function changesBetween({ form, eligibility }: Pick<Charter, 'form' | 'eligibility'>, before: Written, after: Written): FieldChange[] {
  const fields = fieldsOf(form).map(({ key, label, input }) => ({ key, label, isLong: input === 'text', before: sayAnswer(input, before.answers[key] ?? ''), after: sayAnswer(input, after.answers[key] ?? '') }))
  const reasons = eligibility.clauses.map(({ code, said }) => ({ key: code, label: `说明的理由：${said}`, isLong: true, before: before.softReasons[code] ?? '', after: after.softReasons[code] ?? '' }))
  return [...fields, ...reasons].filter(change => change.before !== change.after)
}
