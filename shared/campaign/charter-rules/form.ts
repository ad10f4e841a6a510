import { fieldOf, fieldsOf, knownFields } from '../known-fields'
import { materialsOf } from '../materials-of'
import type { Clause } from '../eligibility'
import type { Charter } from '../charter'
import type { FieldInput } from '../form'
import { repeats, unless, type CharterRule } from './fault'

const inputOf: Record<Clause['question']['kind'], FieldInput> = { 'full-years': 'date', 'skill-level': 'skillLevel', declared: 'yesNo' }

type Form = Charter['form']

const fieldsFaults = (form: Form) => [
  ...repeats(form.map(group => group.key), 'form', '表单分组代号'),
  ...repeats(fieldsOf(form).map(field => field.key), 'form', '表单项代号'),
  ...knownFields.flatMap(key => unless(fieldOf(form, key) !== undefined, 'form', `表单缺少“${key}”一项，名单、选票和通知都要用到它。`)),
  ...form.flatMap(group => group.fields.flatMap(field => {
    const path = `form.${group.key}.fields.${field.key}`
    return [
      ...unless((field.input === 'choice') === ((field.choices ?? []).length > 1), `${path}.choices`, `“${field.label}”的选项不对：选择项至少两个选项，其他项不写选项。`),
      ...unless(field.limit === undefined || field.input === 'line' || field.input === 'text', `${path}.limit`, `“${field.label}”不是文字项，不能限字数。`),
    ]
  })),
]

const questionFaults = (form: Charter['form'], { code, said, question }: Clause) => {
  const path = `eligibility.clauses.${code}.question`
  const field = fieldOf(form, question.field)
  if (field === undefined) return unless(false, `${path}.field`, `条件“${said}”要看表单的“${question.field}”，表单里没有这一项。`)
  return [
    ...unless(field.input === inputOf[question.kind], `${path}.field`, `条件“${said}”要看的“${field.label}”填法不对，应是 ${inputOf[question.kind]}。`),
    ...unless(question.kind !== 'full-years' || !Number.isNaN(Date.parse(`${question.by}T00:00:00+08:00`)), `${path}.by`, `条件“${said}”的计算截止日不是日期。`),
  ]
}

const conditionsFaults = ({ clauses, anyAtLeast }: Charter['eligibility'], form: Form) => {
  const any = clauses.filter(clause => clause.weight === 'any').length
  return [
    ...repeats(clauses.map(clause => clause.code), 'eligibility.clauses', '条件代号'),
    ...unless(Number.isInteger(anyAtLeast) && anyAtLeast >= 0 && anyAtLeast <= any, 'eligibility.anyAtLeast', `至少符合的条数应在 0 和 ${any} 之间。`),
    ...unless(any === 0 || anyAtLeast > 0, 'eligibility.anyAtLeast', '有“符合其一”的条件，却没有写至少符合几条。'),
    ...clauses.flatMap(clause => questionFaults(form, clause)),
  ]
}

const materials: CharterRule = ({ materials: rule, form }) => {
  const all = materialsOf(rule)
  return [
    ...repeats(all.map(material => material.key), 'materials', '材料代号'),
    ...all.flatMap(material => {
      if (material.kind === 'photos') return unless(material.minimum >= 1 && material.minimum <= material.maximum, 'materials', `“${material.title}”的最少张数不能多于最多张数。`)
      if (material.kind === 'video') return unless(material.minimumMinutes <= material.maximumMinutes, 'materials', `“${material.title}”的最短时长不能长于最长时长。`)
      if (material.kind === 'document') return unless(material.copies >= 1 && material.media.length > 0, 'materials', `“${material.title}”要写明份数和介质。`)
      const limit = fieldOf(form, material.key)?.limit
      return unless(limit?.kind === material.limit.kind && limit.characters === material.limit.characters, 'materials', `“${material.title}”在表单里没有同名、同字数要求的一项。`)
    }),
    ...all.flatMap(material => (material.kind === 'photos' || material.kind === 'video' ? unless(material.formats.length > 0 && material.maximumMegabytes > 0, 'materials', `“${material.title}”要写明格式和大小。`) : [])),
  ]
}

const person: CharterRule = ({ form, eligibility }) => [...fieldsFaults(form), ...conditionsFaults(eligibility, form)]

/** Collectives have a form of their own, which says whose unit they are of. */
const collectives: CharterRule = ({ nomineeKinds, collective }) => [
  ...unless(!nomineeKinds.includes('collective') || collective !== undefined, 'collective', '参评对象里有集体，却没有写集体的条件和表单。'),
  ...(collective ? [...fieldsFaults(collective.form), ...conditionsFaults(collective.eligibility, collective.form), ...unless(fieldsOf(collective.form).some(({ input }) => input === 'creditCode'), 'collective.form', '集体的表单缺少统一社会信用代码，合并同一集体的推荐要用到它。')] : []),
]

/** What whoever recommends is asked stands in one form with what is asked of the nominee. */
const recommenders: CharterRule = ({ channels, form, collective }) => channels.flatMap(({ channel, asks = [] }) =>
  repeats([form, ...(collective ? [collective.form] : [])].flatMap(one => fieldsOf(one).map(({ key }) => key).filter(key => asks.some(field => field.key === key)).flatMap(key => [key, key])), `channels.${channel}.asks`, '推荐表和申报表的项代号'))

export const formRules: CharterRule[] = [person, collectives, recommenders, materials]
