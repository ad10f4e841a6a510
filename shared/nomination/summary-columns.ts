import type { Charter } from '../campaign/charter'
import type { FormField } from '../campaign/form'
import { fieldsOf } from '../campaign/known-fields'

/** Answers the system needs beside the printed boxes: lists show them, offices call them. */
const besides = ['trade', 'mobile']
const longest = 300

const isAtLength = ({ input, limit }: FormField): boolean => input === 'text' && (limit?.characters ?? longest + 1) > longest

/** What a 汇总表 shows of each nominee: the printed boxes but the accounts at length, and how to reach them. */
export const summaryFields = (form: Charter['form']): FormField[] => fieldsOf(form).filter(field => !isAtLength(field) && (field.printed || besides.includes(field.key)))

/** In characters of half a Chinese one. */
export const columnWidth = ({ input, label }: FormField): number => {
  if (input === 'text') return 40
  if (input === 'idNumber' || input === 'creditCode' || input === 'unionCreditCode') return 22
  if (input === 'organisation' || input === 'industry') return 26
  if (input === 'mobile') return 14
  if (input === 'education' || input === 'politics' || input === 'skillLevel') return 18
  return input === 'line' ? 18 : Math.max(10, label.length * 2 + 2)
}
