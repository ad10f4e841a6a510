import { array, boolean, enum as oneOf, maxLength, minLength, optional, strictObject, string, type infer as Infer } from '../basics/z'
import { wordLimit } from './word-limit'

/** What the field takes: its keyboard, picker and check follow. Lists (`ethnicGroup`, `education`, …) are the national standards'. */
export const inputs = ['line', 'text', 'idNumber', 'creditCode', 'unionCreditCode', 'mobile', 'date', 'yesNo', 'choice', 'gender', 'ethnicGroup', 'education', 'politics', 'industry', 'skillLevel', 'division', 'organisation'] as const
export type FieldInput = (typeof inputs)[number]

const key = string().check(minLength(1), maxLength(40))

export const formField = strictObject({
  key,
  label: string(),
  input: oneOf(inputs),
  required: boolean(),
  /** Whether the printed 推荐审批表 has this box. */
  printed: boolean(),
  help: optional(string()),
  limit: optional(wordLimit),
  choices: optional(array(string())),
})
export type FormField = Infer<typeof formField>

/** One screen of the form. */
export const formGroup = strictObject({ key, title: string(), fields: array(formField).check(minLength(1)) })
export type FormGroup = Infer<typeof formGroup>
