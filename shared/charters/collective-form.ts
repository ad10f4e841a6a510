import type { Charter } from '../campaign/charter'
import type { Clause } from '../campaign/eligibility'
import type { FormField } from '../campaign/form'

const declared = (code: string, field: string, said: string, ask: string): Clause => ({ code, said, weight: 'must', question: { kind: 'declared', field, ask } })

const clauses: Clause[] = [
  declared('front-line-team', 'frontLineTeam', '在生产、服务一线的班组、工段、车间或技术团队', '是一线的班组、工段、车间或技术团队吗？'),
  declared('team-record', 'teamRecord', '近两年没有重大安全质量责任和违法违纪', '近两年没有重大安全质量责任和违法违纪？'),
  { code: 'team-years', said: '组建满一年', weight: 'soft', question: { kind: 'full-years', field: 'teamSince', atLeast: 1, by: '2018-03-31' } },
]

const box = (field: Omit<FormField, 'required' | 'printed'>, required = true): FormField => ({ ...field, required, printed: true })
const asked = (field: Omit<FormField, 'required' | 'printed'>): FormField => ({ ...field, required: true, printed: false })

/** 集体: the office's own form and conditions; none of the notices has one for collectives. The contact confirms and corrects for it. */
export const collective: NonNullable<Charter['collective']> = {
  eligibility: { clauses, anyAtLeast: 0 },
  form: [
    {
      key: 'collective',
      title: '集体信息',
      fields: [
        box({ key: 'name', label: '集体名称', input: 'line', help: '例如“总装车间焊接二班”', limit: { kind: 'max', characters: 30 } }),
        box({ key: 'workUnit', label: '所在单位', input: 'line', help: '写全称，与证书一致', limit: { kind: 'max', characters: 50 } }),
        box({ key: 'creditCode', label: '统一社会信用代码', input: 'creditCode', help: '18 位，在单位的营业执照或登记证书上' }),
        box({ key: 'industry', label: '所属行业', input: 'industry', help: '按单位的主要业务选' }),
        box({ key: 'trade', label: '主要工种', input: 'line', help: '例如焊接、装配、护理', limit: { kind: 'max', characters: 20 } }),
        box({ key: 'memberCount', label: '人数', input: 'line', help: '现有多少人', limit: { kind: 'max', characters: 10 } }),
      ],
    },
    {
      key: 'leader',
      title: '负责人与联系人',
      fields: [
        box({ key: 'leaderName', label: '负责人姓名', input: 'line', limit: { kind: 'max', characters: 30 } }),
        box({ key: 'leaderPosition', label: '负责人职务', input: 'line', help: '例如班组长', limit: { kind: 'max', characters: 30 } }),
        asked({ key: 'mobile', label: '联系人手机号', input: 'mobile', help: '只给经办的工会看，用来通知补材料和结果' }),
      ],
    },
    {
      key: 'teamConditions',
      title: '符合条件',
      fields: [
        asked({ key: 'teamSince', label: '从哪天组建', input: 'date', help: '记不清日子就选当月 1 日' }),
        asked({ key: 'frontLineTeam', label: '是一线的班组、工段、车间或技术团队吗？', input: 'yesNo' }),
        asked({ key: 'teamRecord', label: '近两年没有重大安全质量责任和违法违纪？', input: 'yesNo' }),
      ],
    },
    {
      key: 'teamDeeds',
      title: '成果与事迹',
      fields: [
        box({ key: 'honours', label: '已获荣誉', input: 'text', help: '写名称、授予单位和年份，一行一项；没有就空着', limit: { kind: 'max', characters: 300 } }, false),
        box({ key: 'achievements', label: '主要技术成果', input: 'text', help: '大家一起做成了什么，有什么数可以证明', limit: { kind: 'max', characters: 300 } }),
        box({ key: 'deeds', label: '主要事迹', input: 'text', help: '这个集体怎么带人、怎么攻关，照平常说话那样写', limit: { kind: 'about', characters: 500 } }),
      ],
    },
    { key: 'dossier', title: '事迹材料', fields: [asked({ key: 'dossier', label: '事迹材料', input: 'text', help: '把主要事迹展开写', limit: { kind: 'target', characters: 2000 } })] },
  ],
}
