import type { Phone } from '../../dev/wechat/driver/driver'
import type { FormField, FormGroup } from '../../shared/campaign/form'
import { taizhou2018 } from '../../shared/charters/taizhou-2018'
import type { Answers } from '../../shared/nomination/contract'
import { sayAnswer } from '../../shared/nomination/standard-list'

const groups = taizhou2018.form
export const groupCount = groups.length

/** One of two or three that stand side by side under this label. */
export async function tapOption(phone: Phone, label: string, words: string): Promise<void> {
  const option = phone.findAll(`[aria-label=${label}] .seg-option`).find(({ text }) => text === words)
  if (!option) throw new Error(`${label} does not offer ${words}`)
  await phone.tap(option)
}

async function chooseFromSheet(phone: Phone, label: string, name: string) {
  await phone.tap(`${label}：请选择`)
  if (phone.find(`[placeholder=找${label}]`)) await phone.input(`找${label}`, name)
  await phone.tap(name)
}

async function answer(phone: Phone, { input, label }: FormField, given: string) {
  if (input === 'idNumber' && phone.find('同意，来填')) await phone.tap('同意，来填')
  if (['line', 'text', 'idNumber', 'mobile'].includes(input)) return phone.input(label, given)
  if (input === 'yesNo' || input === 'gender') return tapOption(phone, label, sayAnswer(input, given))
  if (input === 'date') return phone.pick(`${label}：请选择`, given)
  return chooseFromSheet(phone, label, sayAnswer(input, given))
}

/** Fills in the group that is on screen, which has to be this one; by default of the Taizhou form. */
export async function fillGroup(phone: Phone, place: number, answers: Answers, form: readonly FormGroup[] = groups): Promise<void> {
  expect(phone.text()).toContain(`第 ${place + 1} 组，共 ${form.length} 组`)
  for (const field of form[place]?.fields ?? []) if (answers[field.key]) await answer(phone, field, answers[field.key] ?? '')
}

/** On to the next group. */
export async function turnPage(phone: Phone): Promise<void> {
  const next = phone.findAll('.button').find(({ text }) => text.startsWith('下一组'))
  if (!next) throw new Error(`no next group:\n${phone.text()}`)
  await phone.tap(next)
}
