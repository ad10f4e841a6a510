import type { Charter } from '../../campaign/charter'
import { clauses } from './clauses'
import { form } from './form'

type Sources = Charter['sources']
const office: Sources[string] = { source: 'office' }
const notice = (quote: string): Sources[string] => ({ source: 'notice', quote })

/** The notice lists conditions （一） to （五） without saying whether one suffices: the office reads them as "one or more". */
const ofClauses = Object.fromEntries(clauses.flatMap(({ code, said, weight }) => [
  [`eligibility.clauses.${code}.said`, notice(said)],
  ...(weight === 'any' ? [] : [[`eligibility.clauses.${code}.weight`, notice(said)]]),
])) as Sources

const ofBoxes = Object.fromEntries(form.flatMap(group => group.fields.filter(field => field.printed).flatMap(field => {
  const path = `form.${group.key}.fields.${field.key}`
  return [[`${path}.label`, notice(field.label)], [`${path}.printed`, notice(field.label)]]
}))) as Sources

const fiveStages = '选树审核按照资格初审、专家评审、网络投票、社会公示和审定命名五个环节进行'
const reviewTitles = Object.fromEntries(['eligibilityReview', 'expertReview', 'publicVote', 'publicity', 'decision'].flatMap(key => [[`stages.${key}.title`, notice(fiveStages)], [`stages.${key}.kind`, notice(fiveStages)]])) as Sources

export const sources: Sources = {
  title: notice('关于在全市开展第二届“台州工匠”选树活动的通知'),
  titleLines: notice('第二届“台州工匠”'),
  honourTitle: notice('授予第二届“台州工匠”称号'),
  issuedOn: office,

  organisers: office,
  'organisers.0': notice('市总工会决定在全市开展第二届“台州工匠”推荐选树活动'),
  'organisers.1': notice('组织推荐由各县（市、区）总工会、台州经济开发区（台州绿心旅游度假区）总工会负责'),
  'organisers.2': notice('专业学会、行业协会等社会团体可直接申报推荐'),
  'organisers.3': notice('建立由相关领域专家和有关部门人员组成的评审工作小组'),
  'organisers.4': notice('报送市总工会劳动和经济工作部'),
  scope: notice('面向全市各行各业，重点聚焦先进制造业、现代服务业、战略性新兴产业'),
  nomineeKinds: notice('仍在技能岗位上的职工'),

  eligibility: office,
  ...ofClauses,
  'eligibility.clauses.five-years.question.atLeast': notice('直接从事一线技能工作满五年'),
  'eligibility.clauses.senior-worker.question.atLeast': notice('国家职业资格高级工以上'),

  channels: notice('个人可通过相关社会团体或直接到所在县（市、区）、台州经济开发区（台州绿心旅游度假区）总工会或者单位工会自荐报名'),
  'channels.organisation': notice('采取工会组织推荐为主，结合社会推荐、个人自荐的方式进行'),
  'channels.public': notice('采取工会组织推荐为主，结合社会推荐、个人自荐的方式进行'),
  'channels.organisation.duties': office,
  'channels.organisation.duties.0': notice('严格按照选树条件，经层层推荐筛选审核后，择优推荐'),
  'channels.organisation.asks': office,
  'channels.public.routes': office,
  'channels.public.duties': office,
  'channels.public.asks': office,
  'channels.public.nomineeFillsRest': office,
  quotas: notice('原则上各县（市、区）、台州经济开发区（台州绿心旅游度假区）总工会分别推荐5名'),

  materials: notice('将“台州工匠”推荐审批表、2000字的事迹材料、汇总表各1份及电子版报送'),
  form: office,
  ...ofBoxes,
  'form.deeds.fields.deeds.limit': notice('主要事迹（500字左右）'),
  'form.dossier.fields.dossier.limit': notice('2000字的事迹材料'),
  'pledge.text': office,
  'pledge.disqualification': notice('对有弄虚作假的，一经查实，即取消资格并追纠当事人责任'),

  deadlines: notice('各推荐单位于3月31日前将“台州工匠”推荐审批表'),
  lateFiles: office,
  secondLook: office,
  stages: office,
  'stages.nomination.title': notice('推荐申报'),
  'stages.nomination.closesAt': notice('各推荐单位于3月31日前将“台州工匠”推荐审批表'),
  'stages.nomination.by': notice('组织推荐由各县（市、区）总工会、台州经济开发区（台州绿心旅游度假区）总工会负责'),
  'stages.eligibilityReview.by': notice('所有推荐人选，经由市总工会对照评选条件和要求进行初审，确定初步名单'),
  'stages.expertReview.by': notice('建立由相关领域专家和有关部门人员组成的评审工作小组'),
  'stages.publicVote.by': notice('通过市总工会网络平台对候选对象发起社会评选'),
  'stages.publicity.by': notice('推荐名单在相关媒体上进行公示'),
  'stages.decision.by': notice('市总工会最终审定第二届“台州工匠”人选，命名并颁发证书'),
  ...reviewTitles,

  scoring: office,
  'scoring.criteria.deeds.title': notice('个人事迹、技术素材、获奖情况'),
  'scoring.criteria.technique.title': notice('个人事迹、技术素材、获奖情况'),
  'scoring.criteria.honours.title': notice('个人事迹、技术素材、获奖情况'),
  vote: office,
  'vote.channels': notice('通过市总工会网络平台对候选对象发起社会评选'),
  weights: office,
  tieRule: office,
  publicity: office,
  retention: office,
  'publicity.city.level': notice('推荐名单在相关媒体上进行公示'),
  'publicity.city.listed': notice('前20名人选'),
  awards: notice('对在推荐选树活动中产生的前20名人选，由市总工会授予第二届“台州工匠”称号，颁发证书，同时授予台州市五一劳动奖章称号'),
  'afterwards.0': notice('将对“台州工匠”学历提升费用给予一定的补助'),
  'afterwards.1': notice('计划五年建立百家以工匠个人名字命名的工作室，充分发挥“1+N”的育人效应'),
  'afterwards.2': notice('在台州电视台、台州日报和市总工会网站开设专栏，对“台州工匠”的先进事迹进行深度报道'),
  'afterwards.3': notice('为其搭建并提供各类切磋技艺、交流经验、展示技能和提升素质的机会'),
}
