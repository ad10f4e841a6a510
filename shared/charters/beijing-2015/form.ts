import type { FormField, FormGroup } from '../../campaign/form'
import { clauses } from './clauses'

const asked = (field: Omit<FormField, 'required' | 'printed'>): FormField => ({ ...field, required: true, printed: false })
const box = (field: Omit<FormField, 'required' | 'printed'>): FormField => ({ ...field, required: true, printed: true })
const mayBeEmpty = (field: FormField): FormField => ({ ...field, required: false })

const declarations: FormField[] = clauses.flatMap(({ question }) => (question.kind === 'declared' ? [asked({ key: question.field, label: question.ask, input: 'yesNo' })] : []))

/** The notice has no form: the office asks for 基本情况, which the first review reads, and 事迹材料, which the second does. */
export const form: FormGroup[] = [
  {
    key: 'person',
    title: '基本情况',
    fields: [
      box({ key: 'name', label: '姓名', input: 'line', help: '与身份证一致', limit: { kind: 'max', characters: 30 } }),
      box({ key: 'idNumber', label: '身份证号码', input: 'idNumber', help: '加密保存，只用来核对身份和查重；18 位，末位可以是 X' }),
      box({ key: 'gender', label: '性别', input: 'gender' }),
      box({ key: 'ethnicGroup', label: '民族', input: 'ethnicGroup' }),
      box({ key: 'education', label: '学历', input: 'education', help: '已经取得的最高学历' }),
      box({ key: 'politics', label: '政治面貌', input: 'politics' }),
      asked({ key: 'mobile', label: '手机号', input: 'mobile', help: '只给经办的工会看，用来通知补材料和结果' }),
      box({ key: 'workUnit', label: '工作单位', input: 'line', help: '写全称', limit: { kind: 'max', characters: 50 } }),
      box({ key: 'industry', label: '所属行业', input: 'industry', help: '按单位的主要业务选' }),
      box({ key: 'trade', label: '工种或岗位', input: 'line', help: '例如电焊工、检修工、质检员', limit: { kind: 'max', characters: 20 } }),
      mayBeEmpty(box({ key: 'position', label: '职务', input: 'line', help: '没有就空着', limit: { kind: 'max', characters: 30 } })),
    ],
  },
  { key: 'conditions', title: '符合哪几条', fields: declarations },
  {
    key: 'deeds',
    title: '主要事迹',
    fields: [
      mayBeEmpty(box({ key: 'honours', label: '已获荣誉', input: 'text', help: '写名称、授予单位和年份，一行一项', limit: { kind: 'max', characters: 300 } })),
      box({ key: 'achievements', label: '主要成绩', input: 'text', help: '做了什么，解决了什么，有什么数可以证明', limit: { kind: 'max', characters: 300 } }),
      box({ key: 'deeds', label: '主要事迹', input: 'text', help: '公示时会登出来，不写联系方式', limit: { kind: 'about', characters: 500 } }),
    ],
  },
  { key: 'dossier', title: '事迹材料', fields: [asked({ key: 'dossier', label: '事迹材料', input: 'text', help: '向职工作事迹报告和复审都用这一份', limit: { kind: 'target', characters: 2000 } })] },
]
