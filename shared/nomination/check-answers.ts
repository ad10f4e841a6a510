import { dayOf, isDay, type Day, type Instant } from '../basics/shanghai-time'
import type { Charter } from '../campaign/charter'
import type { FormField } from '../campaign/form'
import { judgeLength } from '../campaign/judge-length'
import { fieldOf, fieldsOf } from '../campaign/known-fields'
import type { Answers, FieldFault } from './contract'
import { isCreditCode, isUnionCreditCode } from './credit-code'
import { isDivision } from './division'
import { idNumberSentences, readIdNumber } from './id-number'
import { isMaskedIdNumber } from './mask'
import { isMobileNumber } from './mobile-number'
import { standardList } from './standard-list'
import { genders } from './standards/gender'

type Form = Charter['form']

const picked = ['date', 'yesNo', 'choice', 'gender', 'ethnicGroup', 'education', 'politics', 'industry', 'skillLevel', 'division', 'organisation']
const missing = ({ label, input }: FormField): string => (picked.includes(input) ? `请选择：${label}` : `请填写：${label}`)

const dateFault = (answer: string, today: Day): string | null => {
  if (!isDay(answer)) return '请选一个日期。'
  return answer > today ? '日期不能在今天以后。' : null
}

/** A masked number stands for the sealed one, which was checked before it was sealed. */
const idNumberFault = (answer: string, today: Day): string | null => {
  if (isMaskedIdNumber(answer)) return null
  const read = readIdNumber(answer, today)
  return read.ok ? null : idNumberSentences[read.error.kind]
}

const notACreditCode = '统一社会信用代码应是 18 位数字或大写字母，请对照证书再看一遍。'

/** A union's own code, not that of the company it stands in: those begin with 9. */
const unionCodeFault = (code: string): string | null => {
  if (!isCreditCode(code)) return notACreditCode
  return isUnionCreditCode(code) ? null : '工会的统一社会信用代码以 8 开头，这一个像是单位的，请对照工会法人资格证书。'
}

const kindFault = ({ input, choices }: FormField, answer: string, today: Day): string | null => {
  switch (input) {
    case 'idNumber': return idNumberFault(answer, today)
    case 'creditCode': return isCreditCode(answer.toUpperCase()) ? null : notACreditCode
    case 'unionCreditCode': return unionCodeFault(answer.toUpperCase())
    case 'mobile': return isMobileNumber(answer) ? null : '手机号应是 11 位数字。'
    case 'date': return dateFault(answer, today)
    case 'yesNo': return answer === 'yes' || answer === 'no' ? null : '请选“是”或“否”。'
    case 'division': return isDivision(answer) ? null : '请从列表里选一个县（市、区）。'
    case 'choice': return choices?.includes(answer) ? null : '请从选项里选一个。'
    case 'line': return answer.includes('\n') ? '这一项只写一行。' : null
    default: return standardList(input)?.every(entry => entry.code !== answer) ? '请从列表里选一项。' : null
  }
}

const lengthFault = ({ limit }: FormField, answer: string): string | null => {
  if (limit === undefined) return null
  const { written, refused } = judgeLength(limit, answer)
  return refused ? `不能超过 ${limit.characters} 字，现在 ${written} 字，请删短。` : null
}

const wrong = (field: FormField, answer: string, today: Day): string | null => kindFault(field, answer, today) ?? lengthFault(field, answer)

/** The ID number tells the gender: where the two disagree, one of them was mistyped. */
const genderFault = (form: Form, answers: Answers, today: Day): FieldFault[] => {
  const keyOf = (input: FormField['input']) => fieldsOf(form).find(field => field.input === input)?.key ?? ''
  const read = readIdNumber(answers[keyOf('idNumber')] ?? '', today)
  const gender = answers[keyOf('gender')]
  if (!read.ok || genders.every(({ code }) => code !== gender) || gender === read.value.gender) return []
  return [{ field: keyOf('gender'), sentence: '性别和身份证号码对不上，请再看一遍。' }]
}

/** Nobody began anything before they were born: what is seen where the number stands in full. */
const beforeBirthFaults = (form: Form, answers: Answers, today: Day): FieldFault[] => {
  const fields = fieldsOf(form)
  const read = readIdNumber(answers[fields.find(({ input }) => input === 'idNumber')?.key ?? ''] ?? '', today)
  if (!read.ok) return []
  const early = fields.filter(({ key, input }) => input === 'date' && isDay(answers[key] ?? '') && (answers[key] ?? '') < read.value.birthDay)
  return early.map(({ key }) => ({ field: key, sentence: '这个日期比身份证号码里的生日还早，请再看一遍。' }))
}

const faultsOf = (form: Form, answers: Answers, now: Instant, whenEmpty: (field: FormField) => string | null): FieldFault[] => {
  const today = dayOf(now)
  const single = fieldsOf(form).flatMap(field => {
    const answer = (answers[field.key] ?? '').trim()
    const sentence = answer === '' ? whenEmpty(field) : wrong(field, answer, today)
    return sentence === null ? [] : [{ field: field.key, sentence }]
  })
  return [...single, ...genderFault(form, answers, today), ...beforeBirthFaults(form, answers, today)]
}

/** All that keeps the form from being sent: what is missing, of the wrong kind, or over a `max`. In the order of the form. */
export const checkAnswers = (form: Form, answers: Answers, now: Instant): FieldFault[] => faultsOf(form, answers, now, field => (field.required ? missing(field) : null))

/** What keeps a file from its nominee, where the nominee writes the rest: these fields are there, and what is there is right. */
export const checkForNominee = (form: Form, answers: Answers, now: Instant, needed: readonly string[]): FieldFault[] => faultsOf(form, answers, now, field => (field.required && needed.includes(field.key) ? missing(field) : null))

/** For autosave: only what is wrong; what is not there yet is no fault. */
export const checkPartial = (form: Form, answers: Answers, now: Instant): FieldFault[] => faultsOf(form, answers, now, () => null)

/** The first key that the form does not have; null when it has them all. */
export const unknownField = (form: Form, answers: Answers): string | null => Object.keys(answers).find(key => fieldOf(form, key) === undefined) ?? null
