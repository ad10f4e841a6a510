import type { FormField, FormGroup } from '../../shared/campaign/form'
import { taizhou2018 } from '../../shared/charters/taizhou-2018'
import type { Answers } from '../../shared/nomination/contract'
import { sayAnswer } from '../../shared/nomination/standard-list'
import type { Sitting } from './sitting'
import { pickOnWheels } from './wheel'

const groups = taizhou2018.form
const typed = ['line', 'text', 'idNumber', 'mobile']

const dateLines = (day: string) => day.split('-').map((part, column) => `${part}${'年月日'[column]}`)

async function chooseFromSheet(sitting: Sitting, { label }: FormField, name: string) {
  await sitting.press(`${label}：`)
  const sheet = sitting.top.getByRole('dialog')
  const search = sheet.locator(`input[placeholder=找${label}]`)
  if (await search.isVisible()) await search.fill(name)
  await sheet.getByRole('radio', { name, exact: true }).first().click()
}

/** The ID number is asked for once its own consent is given. */
async function agreeFirst(sitting: Sitting, { label }: FormField) {
  const agree = sitting.control('同意收集身份证号码')
  await agree.or(sitting.top.getByLabel(label, { exact: true })).first().waitFor()
  if (await agree.first().isVisible()) await sitting.press('同意收集身份证号码')
}

/** Answers one question as a person does: typed, chosen of two, from a list, on wheels. */
async function answer(sitting: Sitting, field: FormField, given: string) {
  if (field.input === 'idNumber') await agreeFirst(sitting, field)
  if (typed.includes(field.input)) return sitting.type(field.label, given)
  if (field.input === 'yesNo' || field.input === 'gender') return sitting.top.getByLabel(field.label, { exact: true }).getByRole('radio', { name: sayAnswer(field.input, given), exact: true }).click()
  if (field.input === 'date') return pickOnWheels(sitting, new RegExp(`^${field.label}：`), dateLines(given))
  return chooseFromSheet(sitting, field, sayAnswer(field.input, given))
}

/** Fills in the screen of this group, by default of the Taizhou form. */
export async function fillGroup(sitting: Sitting, place: number, answers: Answers, form: readonly FormGroup[] = groups): Promise<void> {
  const group = form[place]
  if (!group) throw new Error(`no group ${place}`)
  await sitting.see(`第 ${place + 1} 组，共 ${form.length} 组`)
  for (const field of group.fields) if (answers[field.key]) await answer(sitting, field, answers[field.key] ?? '')
}

/** On to the next group. */
export const turnPage = (sitting: Sitting): Promise<void> => sitting.press(/^下一组/)

export const groupCount = groups.length
