import type { FormField } from '../campaign/form'

type Asked = Pick<FormField, 'key' | 'label' | 'input' | 'help' | 'limit'>
const ask = (field: Asked): FormField => ({ ...field, required: true, printed: false })

const reason = (label: string, help: string) => ask({ key: 'recommenderReason', label, input: 'text', help, limit: { kind: 'max', characters: 300 } })

/** 组织推荐: whom to ask about it, and why this nominee. */
export const organisationAsks: FormField[] = [
  ask({ key: 'recommenderName', label: '经办人姓名', input: 'line', help: '初审有疑问时找谁', limit: { kind: 'max', characters: 30 } }),
  ask({ key: 'recommenderMobile', label: '经办人手机号', input: 'mobile', help: '给被推荐的人和上级工会看' }),
  reason('推荐理由', '本单位为什么推荐，怎么筛选审核的'),
]

/** The same, of a charter whose organisations are unions alone: the office asks for the code by which a union is registered, where it has one. */
export const unionAsks: FormField[] = [
  ...organisationAsks,
  { key: 'recommenderCode', label: '本单位工会统一社会信用代码', input: 'unionCreditCode', required: false, printed: false, help: '8 开头，在工会法人资格证书上；没有法人资格就空着' },
]

/** 社会举荐: who vouches, how they know the nominee, and why. */
export const publicAsks: FormField[] = [
  ask({ key: 'recommenderName', label: '举荐人姓名', input: 'line', help: '会告诉被举荐的人', limit: { kind: 'max', characters: 30 } }),
  ask({ key: 'recommenderMobile', label: '举荐人手机号', input: 'mobile', help: '给被举荐的人和经办的工会看' }),
  ask({ key: 'recommenderRelation', label: '怎么认识的', input: 'line', help: '例如“同一条生产线的工友”“用过他修的船”', limit: { kind: 'max', characters: 50 } }),
  reason('举荐理由', '一两句话：这个人有什么本事，做成了什么'),
]
