import type { Charter } from '../../campaign/charter'
import { clauses } from './clauses'

type Sources = Charter['sources']
const office: Sources[string] = { source: 'office' }
const notice = (quote: string): Sources[string] => ({ source: 'notice', quote })

const twoReviews = '要初审推荐人选的基本情况和结构比例，复审推荐人选的事迹材料'
const threeRounds = '要在所在单位、所在区县（系统）和全市范围内重点就推荐人选进行三次公示'
const democracy = '推荐人选须经单位职工（代表）会议、小组会议等形式的民主推荐，并报同级党委同意'

/** The notice is a scheme for years, not one year's call: what it leaves to each selection, dates and numbers among it, is the office's. */
export const sources: Sources = {
  title: office, titleLines: office, honourTitle: office,
  issuedOn: notice('北京市总工会'),
  organisers: notice('北京市总工会'),
  'organisers.1': notice('发挥好市总工会劳模工作领导小组办公室协调作用'),
  'organisers.2': notice('各区、县总工会，北京经济技术开发区总工会，各产业工会'),
  scope: notice('要面向社会各阶层'),
  'scope.focus': notice('要面向经济建设主战场'),
  nomineeKinds: notice('使工人、农民和知识分子成为劳模队伍的主体'),
  eligibility: office,
  ...(Object.fromEntries(clauses.map(({ code, said }) => [`eligibility.clauses.${code}.said`, notice(said)])) as Sources),
  channels: notice('注重组织推荐与社会参与相结合，同时，探索通过社会组织举荐和个人自荐等方式产生劳模人选'),
  'channels.organisation.duties': notice(democracy),
  'channels.organisation.asks': office, 'channels.public.asks': office, 'channels.public.duties': office, 'channels.public.nomineeFillsRest': office,
  quotas: office,
  materials: office,
  'materials.of.dossier.title': notice('复审推荐人选的事迹材料'),
  attachments: notice(democracy),
  form: office, pledge: office, deadlines: office, lateFiles: office, secondLook: office,
  stages: office,
  'stages.nomination.title': notice(democracy), 'stages.nomination.kind': notice('逐级推荐劳模人选'),
  'stages.eligibilityReview.title': notice(twoReviews), 'stages.eligibilityReview.kind': notice(twoReviews),
  'stages.expertReview.title': notice(twoReviews), 'stages.expertReview.kind': notice(twoReviews),
  'stages.publicity.title': notice(threeRounds), 'stages.publicity.kind': notice(threeRounds),
  scoring: office,
  vote: office, weights: office, tieRule: office,
  publicity: office,
  'publicity.unit.level': notice(threeRounds), 'publicity.county.level': notice(threeRounds), 'publicity.city.level': notice(threeRounds),
  'publicity.unit.title': notice(threeRounds), 'publicity.county.title': notice(threeRounds), 'publicity.city.title': notice(threeRounds),
  'publicity.unit.process': notice(democracy),
  'publicity.county.process': notice('逐级推荐劳模人选'),
  awards: office, afterwards: office, retention: office,
  'afterwards.0': notice('使在职劳模每两年至少享受一次疗休养'),
  'afterwards.1': notice('实现劳模每年至少体检一次'),
  'afterwards.2': notice('每年创建50个左右市级“劳模创新工作室”'),
}
