import type { Charter } from '../campaign/charter'
import { clauses } from './beijing-2015/clauses'
import { form } from './beijing-2015/form'
import { notice } from './beijing-2015/notice'
import { sources } from './beijing-2015/sources'
import { deadlines, stages } from './beijing-2015/stages'
import { organisationAsks, publicAsks } from './recommender-form'

const round = { workingDays: 5, objectionWorkingDays: 5, objectionsUntil: '17:00', order: 'strokes' as const, shows: ['name' as const, 'trade' as const, 'unit' as const, 'deeds' as const] }

/** 首都劳模评选 by 一报告两审核三公示, as Beijing's scheme of January 2015 has it. It is a scheme, not a call: numbers and dates are the office's. */
export const beijing2015: Charter = {
  charterId: 'beijing-2015',
  title: '2015年北京市劳动模范评选',
  titleLines: ['2015年', '北京市劳动模范评选'],
  honourTitle: '北京市劳动模范',
  notice,
  issuedOn: '2015-01-09',
  organisers: [
    { role: 'host', name: '北京市总工会' },
    { role: 'office', name: '市总工会劳模工作领导小组办公室' },
    { role: 'recommending', name: '各区、县总工会，北京经济技术开发区总工会，各产业工会' },
  ],
  scope: { region: '北京市', everyTrade: true, focus: ['经济建设主战场'] },
  nomineeKinds: ['person'],
  eligibility: { clauses, anyAtLeast: 1 },
  channels: [
    { channel: 'organisation', routes: ['countyUnion', 'industrialUnion', 'grassrootsUnion'], duties: ['推荐人选经单位职工（代表）会议、小组会议等形式的民主推荐，并报同级党委同意'], asks: organisationAsks },
    { channel: 'public', routes: ['society', 'countyUnion', 'industrialUnion', 'grassrootsUnion'], duties: ['我所写的是我知道的实情；被举荐的人会看到我的姓名和理由，由本人确认后才会送出'], asks: publicAsks, nomineeFillsRest: true },
    { channel: 'self', routes: ['countyUnion', 'industrialUnion', 'grassrootsUnion'] },
  ],
  quotas: [],
  materials: { kind: 'all', of: [{ kind: 'text', key: 'dossier', title: '事迹材料', limit: { kind: 'target', characters: 2000 } }] },
  attachments: [{ level: 'unit', kind: 'democraticRecord' }, { level: 'unit', kind: 'partyConsent' }],
  form,
  pledge: { text: '我承诺：以上内容真实、准确，是我本人的情况；同意经办工会为这次评选核实，并按办法三次公示。', disqualification: '弄虚作假的，一经查实，取消推荐资格。' },
  deadlines,
  lateFiles: { graceHours: 24, unit: 'end', recommender: 'end' },
  secondLook: { askWithinDays: 5, answerWithinDays: 5 },
  stages,
  scoring: { criteria: [{ key: 'deeds', title: '事迹材料', maximum: 100 }], minimumScorecards: 3, candidates: 30 },
  vote: null,
  weights: { experts: 100, votes: 0 },
  tieRule: 'all-in',
  publicity: [
    { key: 'unit', level: 'unit', title: '所在单位公示', process: '经单位职工（代表）会议、小组会议等形式的民主推荐，并报同级党委同意', listed: 5, ...round },
    { key: 'county', level: 'county', title: '所在区县（系统）公示', process: '经逐级推荐', listed: 30, ...round },
    { key: 'city', level: 'city', title: '全市公示', listed: 20, ...round },
  ],
  awards: [{ title: '北京市劳动模范', count: 20, certificate: true }],
  afterwards: ['在职劳模每两年至少享受一次疗休养', '劳模每年至少体检一次', '每年创建50个左右市级“劳模创新工作室”'],
  retention: { months: 36 },
  sources,
}
