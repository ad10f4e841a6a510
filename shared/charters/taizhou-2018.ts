import type { Charter } from '../campaign/charter'
import { clauses } from './taizhou-2018/clauses'
import { form } from './taizhou-2018/form'
import { notice } from './taizhou-2018/notice'
import { organisationAsks, publicAsks } from './recommender-form'
import { sources } from './taizhou-2018/sources'
import { deadlines, stages } from './taizhou-2018/stages'

/** 第二届“台州工匠”选树: the reference campaign, as 台总工〔2018〕10号 has it; what the notice leaves open the office set. */
export const taizhou2018: Charter = {
  charterId: 'taizhou-2018',
  title: '第二届“台州工匠”选树活动',
  titleLines: ['第二届', '“台州工匠”选树'],
  honourTitle: '台州工匠',
  notice,
  issuedOn: '2018-03-01',
  organisers: [
    { role: 'host', name: '台州市总工会' },
    { role: 'recommending', name: '各县（市、区）总工会、台州经济开发区（台州绿心旅游度假区）总工会' },
    { role: 'recommending', name: '专业学会、行业协会等社会团体' },
    { role: 'judging', name: '相关领域专家和有关部门人员组成的评审工作小组' },
    { role: 'office', name: '台州市总工会劳动和经济工作部' },
  ],
  scope: { region: '台州市', everyTrade: true, focus: ['先进制造业', '现代服务业', '战略性新兴产业'] },
  nomineeKinds: ['person'],
  eligibility: { clauses, anyAtLeast: 1 },
  channels: [
    { channel: 'organisation', routes: ['countyUnion', 'society', 'grassrootsUnion'], duties: ['严格按照选树条件，经层层推荐筛选审核后，择优推荐', '推荐人选的情况和材料由本单位审核，真实准确'], asks: organisationAsks },
    { channel: 'public', routes: ['countyUnion', 'society', 'grassrootsUnion'], duties: ['我所写的是我知道的实情；被举荐的人会看到我的姓名和理由，由本人确认后才会送出'], asks: publicAsks, nomineeFillsRest: true },
    { channel: 'self', routes: ['society', 'countyUnion', 'grassrootsUnion'] },
  ],
  quotas: [{ kind: 'countyUnion', count: 5, hardness: 'soft' }],
  materials: {
    kind: 'all',
    of: [
      { kind: 'document', key: 'approvalForm', title: '“台州工匠”推荐审批表', copies: 1, media: ['paper', 'electronic'] },
      { kind: 'text', key: 'dossier', title: '事迹材料', limit: { kind: 'target', characters: 2000 } },
      { kind: 'document', key: 'summarySheet', title: '汇总表', copies: 1, media: ['paper', 'electronic'] },
    ],
  },
  form,
  pledge: {
    text: '我承诺：以上内容和材料真实、准确，是我本人的情况；同意经办工会为这次选树核实。',
    disqualification: '对有弄虚作假的，一经查实，即取消资格并追纠当事人责任。',
  },
  deadlines,
  lateFiles: { graceHours: 24, unit: 'end', recommender: 'end' },
  secondLook: { askWithinDays: 5, answerWithinDays: 5 },
  stages,
  scoring: {
    criteria: [
      { key: 'deeds', title: '个人事迹', maximum: 40 },
      { key: 'technique', title: '技术素材', maximum: 40 },
      { key: 'honours', title: '获奖情况', maximum: 20 },
    ],
    minimumScorecards: 3,
    candidates: 24,
  },
  vote: {
    period: 'campaign',
    picks: { minimum: 1, maximum: 10 },
    changeAllowed: false,
    order: 'shuffled',
    totalsShown: { kind: 'after-close' },
    channels: [{ key: 'own', name: '市总工会网络平台', own: true }],
    withdrawnCandidate: 'pick-lapses',
    identityKind: 'unionid',
    sealing: { intervalMinutes: 60, smallestBatch: 50 },
  },
  weights: { experts: 50, votes: 50 },
  tieRule: 'experts-first',
  publicity: [{ key: 'city', level: 'city', workingDays: 5, objectionWorkingDays: 6, objectionsUntil: '17:00', order: 'strokes', shows: ['name', 'trade', 'unit'], listed: 20 }],
  awards: [{ title: '台州工匠', count: 20, certificate: true, medal: '台州市五一劳动奖章' }],
  afterwards: [
    '对“台州工匠”学历提升费用给予一定的补助',
    '计划五年建立百家以工匠个人名字命名的工作室，发挥“1+N”的育人效应',
    '在台州电视台、台州日报和市总工会网站开设专栏，深度报道先进事迹',
    '搭建切磋技艺、交流经验、展示技能和提升素质的机会',
  ],
  retention: { months: 36 },
  sources,
}
