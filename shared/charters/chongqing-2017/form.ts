import type { FormField, FormGroup } from '../../campaign/form'
import { form as taizhou } from '../taizhou-2018/form'
import { clauses } from './clauses'

/** A group of the Taizhou form with some of its fields put otherwise. */
const like = (key: string, change: Record<string, Partial<FormField>> = {}): FormGroup[] =>
  taizhou.filter(group => group.key === key).map(group => ({ ...group, fields: group.fields.map(field => ({ ...field, ...change[field.key] })) }))

const conditions: FormField[] = clauses.flatMap(({ question }) => (question.kind === 'declared' ? [{ key: question.field, label: question.ask, input: 'yesNo' as const, required: true, printed: true }] : []))

/** The body of the 推荐表 is missing from the notice: the Taizhou boxes stand in for it, the recommender's own stand with each channel; the photo is among the materials. */
export const form: FormGroup[] = [
  ...like('person'),
  ...like('work'),
  { key: 'conditions', title: '符合条件', fields: conditions },
  ...like('skill', { skillLevel: { help: '按证书上的等级选；没有证书就选“没有等级”' } }),
  ...like('deeds'),
  ...like('dossier', { dossier: { printed: false, limit: { kind: 'max', characters: 1500 }, help: '1500 字以内。时间、难处、办法、结果，最好有别人怎么说' } }),
]
