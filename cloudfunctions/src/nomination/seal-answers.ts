import type { Charter } from '@shared/campaign/charter'
import { fieldsOf } from '@shared/campaign/known-fields'
import type { Answers } from '@shared/nomination/contract'
import { isMaskedIdNumber, maskIdNumber } from '@shared/nomination/mask'
import { openIdNumber, sealIdNumber, type SealedIdNumber } from './id-number-vault'

/** Answers at rest: the ID number is masked among them and sealed beside them. */
export interface SealedAnswers {
  answers: Answers
  idNumber: SealedIdNumber | null
}

const idNumberField = (form: Charter['form']) => fieldsOf(form).find(({ input }) => input === 'idNumber')?.key

/** Whether an ID number is to be stored that was not before: a masked one stands for what lies sealed. */
export function bringsIdNumber(form: Charter['form'], typed: Answers): boolean {
  const value = typed[idNumberField(form) ?? '']?.trim() ?? ''
  return value !== '' && !isMaskedIdNumber(value)
}

/** A masked number that comes back from a phone stands for the one sealed before. */
export function sealAnswers(form: Charter['form'], typed: Answers, before: SealedAnswers): SealedAnswers {
  const field = idNumberField(form)
  const value = field ? typed[field]?.trim() : ''
  if (!field || !value) return { answers: typed, idNumber: null }
  if (value === before.answers[field] || isMaskedIdNumber(value)) return { answers: { ...typed, [field]: before.answers[field] ?? '' }, idNumber: before.idNumber }
  return { answers: { ...typed, [field]: maskIdNumber(value) }, idNumber: sealIdNumber(value) }
}

export const fullIdNumber = ({ idNumber }: SealedAnswers): string | null => idNumber && openIdNumber(idNumber)

/** The answers with the ID number in full, for a check; never to be sent or kept. */
export function openAnswers(form: Charter['form'], { answers, idNumber }: SealedAnswers): Answers {
  const field = idNumberField(form)
  return field && idNumber ? { ...answers, [field]: openIdNumber(idNumber) } : answers
}
