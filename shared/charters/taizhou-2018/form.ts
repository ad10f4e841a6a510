import type { FormField, FormGroup } from '../../campaign/form'
import { clauses } from './clauses'

type Field = Omit<FormField, 'required' | 'printed'>

/** A box of the printed 推荐审批表. */
const box = (field: Field): FormField => ({ ...field, required: true, printed: true })
const mayBeEmpty = (field: FormField): FormField => ({ ...field, required: false })
/** A field of the system's own, which the rules need and the paper has no box for. */
const asked = (field: Field): FormField => ({ ...field, required: true, printed: false })

const declaration = (code: string, help?: string): FormField[] =>
  clauses.flatMap(({ code: of, question }) => (of === code && question.kind === 'declared' ? [asked({ key: question.field, label: question.ask, input: 'yesNo', ...(help === undefined ? {} : { help }) })] : []))

export const form: FormGroup[] = [
  {
    key: 'person',
    title: '个人信息',
    fields: [
      box({ key: 'name', label: '姓名', input: 'line', help: '与身份证一致', limit: { kind: 'max', characters: 30 } }),
      box({ key: 'idNumber', label: '身份证号码', input: 'idNumber', help: '加密保存，只用来核对身份和查重；18 位，末位可以是 X' }),
      box({ key: 'gender', label: '性别', input: 'gender' }),
      box({ key: 'ethnicGroup', label: '民族', input: 'ethnicGroup' }),
      box({ key: 'education', label: '学历', input: 'education', help: '已经取得的最高学历' }),
      box({ key: 'politics', label: '政治面貌', input: 'politics' }),
      asked({ key: 'mobile', label: '手机号', input: 'mobile', help: '只给经办的工会看，用来通知补材料和结果' }),
    ],
  },
  {
    key: 'work',
    title: '工作单位与岗位',
    fields: [
      box({ key: 'workUnit', label: '工作单位', input: 'line', help: '写全称，例如“海隅机电制造厂”', limit: { kind: 'max', characters: 50 } }),
      mayBeEmpty(asked({ key: 'workPlace', label: '单位在哪个县（市、区）', input: 'division', help: '输入名字里的几个字就能找到' })),
      box({ key: 'industry', label: '所属行业', input: 'industry', help: '按单位的主要业务选' }),
      asked({ key: 'trade', label: '工种或岗位', input: 'line', help: '例如电焊工、缝纫机调试工、中式面点师', limit: { kind: 'max', characters: 20 } }),
      mayBeEmpty(box({ key: 'position', label: '职务', input: 'line', help: '例如班组长、车间主任；没有就空着', limit: { kind: 'max', characters: 30 } })),
      mayBeEmpty(box({ key: 'professionalTitle', label: '职称', input: 'line', help: '例如工程师、工艺美术师；没有就空着', limit: { kind: 'max', characters: 30 } })),
    ],
  },
  {
    key: 'frontLine',
    title: '一线经历',
    fields: [
      asked({ key: 'frontLineSince', label: '从哪天起在本市企业做一线技能工作', input: 'date', help: '中间没有离开的那一段，从头一天算起；记不清日子就选当月 1 日' }),
      ...declaration('local-company'),
      ...declaration('still-in-post', '操作、装配、调试、检修、带徒都算；已经转做专职管理的不算'),
      ...declaration('teacher-or-researcher', '学校教师和专职研究人员不在这次选树之列'),
    ],
  },
  {
    key: 'conditions',
    title: '符合哪几条',
    fields: [
      ...declaration('law-abiding'),
      ...declaration('invention', '第一至第五条，至少符合一条；符合的在事迹里写清楚'),
      ...declaration('rare-skill'),
      ...declaration('advanced-technology'),
      ...declaration('energy-saving'),
      ...declaration('apprentices'),
    ],
  },
  {
    key: 'skill',
    title: '技能与成果',
    fields: [
      box({ key: 'skillLevel', label: '技术等级', input: 'skillLevel', help: '按证书上的等级选；原则上应是高级工以上，不够也能报，要写明理由' }),
      mayBeEmpty(box({ key: 'honours', label: '已获荣誉', input: 'text', help: '写名称、授予单位和年份，一行一项；没有就空着', limit: { kind: 'max', characters: 300 } })),
      box({ key: 'achievements', label: '主要技术成果', input: 'text', help: '做了什么，解决了什么，有什么数可以证明。例如：改进定位夹具，换型时间由 40 分钟降到 6 分钟', limit: { kind: 'max', characters: 300 } }),
    ],
  },
  {
    key: 'deeds',
    title: '主要事迹',
    fields: [box({ key: 'deeds', label: '主要事迹', input: 'text', help: '照平常说话那样写就好：怎么入行，练成了什么本事，帮厂里和徒弟做成了什么事', limit: { kind: 'about', characters: 500 } })],
  },
  {
    key: 'dossier',
    title: '事迹材料',
    fields: [asked({ key: 'dossier', label: '事迹材料', input: 'text', help: '把主要事迹展开写：时间、难处、办法、结果，最好有别人怎么说。可以在电脑上打开同一份接着写', limit: { kind: 'target', characters: 2000 } })],
  },
]
