import type { Charter } from '../campaign/charter'
import { clauses } from './chongqing-2017/clauses'
import { form } from './chongqing-2017/form'
import { notice } from './chongqing-2017/notice'
import { publicAsks, unionAsks } from './recommender-form'
import { sources } from './chongqing-2017/sources'
import { deadlines, stages } from './chongqing-2017/stages'

/** 2017年度“巴渝工匠”评选, as 渝工发〔2017〕7号 has it with a district's cover letter; what the notice leaves open the office set. */
export const chongqing2017: Charter = {
  charterId: 'chongqing-2017',
  title: '2017年度“巴渝工匠”评选活动',
  titleLines: ['2017年度', '“巴渝工匠”评选'],
  honourTitle: '巴渝工匠',
  notice,
  issuedOn: '2017-02-27',
  organisers: [
    { role: 'guidance', name: '市委宣传部' },
    { role: 'guidance', name: '市委人才办' },
    { role: 'host', name: '重庆市总工会' },
    { role: 'host', name: '重庆市人力资源和社会保障局' },
    { role: 'host', name: '重庆市质量技术监督局' },
    { role: 'host', name: '重庆日报' },
    { role: 'support', name: '重庆电视台' },
    { role: 'support', name: '重庆晨报' },
    { role: 'leadingGroup', name: '“巴渝工匠”评选领导小组' },
    { role: 'office', name: '评选领导小组办公室（市总工会宣传网络中心）' },
    { role: 'recommending', name: '各区县总工会、市级产业工会' },
    { role: 'judging', name: '相关领域知名专家、行业协会、网络媒体等各方面人员组成的遴选审核小组' },
  ],
  scope: { region: '重庆市', everyTrade: true, focus: [] },
  nomineeKinds: ['person'],
  eligibility: { clauses, anyAtLeast: 0 },
  channels: [
    { channel: 'organisation', routes: ['countyUnion', 'industrialUnion', 'grassrootsUnion'], duties: ['按照评选条件，客观公正，对所推荐的候选人资格进行认真审核，按评选条件提供相关材料', '加盖领导机构或本级工会印章'], asks: unionAsks },
    { channel: 'public', routes: ['countyUnion', 'industrialUnion', 'grassrootsUnion', 'federation'], duties: ['我所写的是我知道的实情；被举荐的人会看到我的姓名和理由，由本人确认后才会送出'], asks: publicAsks, nomineeFillsRest: true },
    { channel: 'self', routes: ['countyUnion', 'industrialUnion', 'grassrootsUnion', 'federation'] },
  ],
  quotas: [],
  materials: {
    kind: 'all',
    of: [
      { kind: 'photos', key: 'portrait', title: '本人照片', minimum: 1, maximum: 1, formats: ['JPG', 'PNG'], maximumMegabytes: 10, onForm: true },
      {
        kind: 'any',
        of: [
          { kind: 'photos', key: 'photos', title: '图片', minimum: 4, maximum: 5, formats: ['JPG', 'PNG'], maximumMegabytes: 10 },
          { kind: 'video', key: 'video', title: '视频', minimumMinutes: 5, maximumMinutes: 8, formats: ['MP4', 'MPG4'], maximumMegabytes: 500, onMedium: true },
        ],
      },
      { kind: 'text', key: 'dossier', title: '事迹材料', limit: { kind: 'max', characters: 1500 } },
      { kind: 'document', key: 'recommendationForm', title: '“巴渝工匠”推荐表', copies: 1, media: ['paper', 'electronic'], sealedFor: ['organisation'], upload: { formats: ['PDF', 'JPG', 'PNG'], maximumMegabytes: 10, maximum: 5 } },
    ],
  },
  form,
  pledge: { text: '我承诺：以上内容和材料真实、准确；同意经办单位为这次评选核实。', disqualification: '弄虚作假的，一经查实，取消评选资格。' },
  deadlines,
  lateFiles: { graceHours: 24, unit: 'send-up', recommender: 'end' },
  secondLook: { askWithinDays: 5, answerWithinDays: 5 },
  stages,
  scoring: {
    criteria: [
      { key: 'craft', title: '工艺专长', maximum: 25 },
      { key: 'mastery', title: '高超技能', maximum: 25 },
      { key: 'lead', title: '领军作用', maximum: 25 },
      { key: 'contribution', title: '突出贡献', maximum: 25 },
    ],
    minimumScorecards: 5,
    candidates: 20,
  },
  vote: {
    period: 'campaign',
    picks: { minimum: 1, maximum: 10 },
    changeAllowed: false,
    order: 'shuffled',
    totalsShown: { kind: 'after-close' },
    channels: [
      { key: 'union-site', name: '重庆市总工会官方网站', own: false },
      { key: 'union-app', name: '“渝工娘家人”APP', own: false },
      { key: 'union-account', name: '“渝工娘家人”微信公众号', own: true },
      { key: 'daily-site', name: '重庆日报官方网站', own: false },
      { key: 'daily-account', name: '重庆日报微信公众号', own: false },
      { key: 'smart-account', name: '《重庆智造》微信公众号', own: false },
    ],
    channelFormula: 'sum',
    withdrawnCandidate: 'pick-lapses',
    identityKind: 'unionid',
    sealing: { intervalMinutes: 60, smallestBatch: 50 },
  },
  weights: { experts: 50, votes: 50 },
  tieRule: 'experts-first',
  publicity: [{ key: 'city', level: 'city', workingDays: 5, objectionWorkingDays: 5, objectionsUntil: '24:00', order: 'strokes', shows: ['name', 'trade', 'unit', 'deeds'], listed: 10 }],
  awards: [{ title: '巴渝工匠', count: 10, certificate: false, medal: '重庆五一劳动奖章' }],
  afterwards: [
    '优先推荐参评重庆市劳动模范、全国五一劳动奖章、全国劳动模范',
    '优先推荐参评重庆市具有突出贡献的中青年专家、重庆市杰出人才突出贡献奖和全国技术能手、中华技能大奖',
    '优先推荐参加中央电视台《大国工匠》栏目录制',
    '7、8、9月拍摄、展播事迹',
  ],
  retention: { months: 36 },
  sources,
}
