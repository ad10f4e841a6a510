import type { Charter } from '../../campaign/charter'
import { clauses } from './clauses'

type Sources = Charter['sources']
const office: Sources[string] = { source: 'office' }
const notice = (quote: string): Sources[string] => ({ source: 'notice', quote })

const ofClauses = Object.fromEntries(clauses.flatMap(({ code, said }) => [
  [`eligibility.clauses.${code}.said`, notice(said)],
  [`eligibility.clauses.${code}.weight`, notice(code === 'front-line' ? said : '具体应满足以下条件')],
])) as Sources

/** （一）–（七） by their names and who carries them out; the days are the office's. */
const ofStages = Object.fromEntries(([
  ['eligibilityReview', '（一）部门初审：建立评选会商机制，评选领导小组成员单位联合'],
  ['media', '（二）媒体报道：在市级主要媒体及重点新闻网站上深入连载报道'],
  ['publicVote', '（三）网络投票：在重庆市总工会官方网站'],
  ['expertReview', '（四）专家评审。评审会将建立由相关领域知名专家、行业协会、网络媒体等各方面人员组成遴选审核小组'],
  ['publicity', '（五）社会公示。结合网络投票及专家评审的结果'],
  ['decision', '（六）审定名单。召开专题会议'],
  ['conferral', '（七）召开会议。召开2017年度“巴渝工匠”授予大会'],
] as const).flatMap(([key, quote]) => [[`stages.${key}.kind`, notice(quote)], [`stages.${key}.title`, notice(quote)]])) as Sources

const filming = '2017年7、8、9月为事迹拍摄、展播阶段'
const sixChannels = '在重庆市总工会官方网站、“渝工娘家人”APP、“渝工娘家人”微信公众号，重庆日报官方网站、重庆日报微信公众号、《重庆智造》微信公众号上进行网络投票'

export const sources: Sources = {
  title: notice('2017年度“巴渝工匠”评选活动'),
  titleLines: notice('2017年度“巴渝工匠”评选活动'),
  honourTitle: notice('全市评选“巴渝工匠”10名'),
  issuedOn: office,

  organisers: notice('评选领导小组下设办公室，设在市总工会宣传网络中心'),
  'organisers.0': notice('指导单位：市委宣传部、市委人才办'),
  'organisers.1': notice('指导单位：市委宣传部、市委人才办'),
  'organisers.2': notice('主办单位：市总工会、市人力社保局、市质监局、重庆日报'),
  'organisers.3': notice('主办单位：市总工会、市人力社保局、市质监局、重庆日报'),
  'organisers.4': notice('主办单位：市总工会、市人力社保局、市质监局、重庆日报'),
  'organisers.5': notice('主办单位：市总工会、市人力社保局、市质监局、重庆日报'),
  'organisers.6': notice('协办单位：重庆电视台、重庆晨报'),
  'organisers.7': notice('协办单位：重庆电视台、重庆晨报'),
  'organisers.8': notice('成立“巴渝工匠”评选领导小组'),
  'organisers.10': notice('各区县总工会、市级产业工会会同人力社保部门、质监局'),
  'organisers.11': notice('由相关领域知名专家、行业协会、网络媒体等各方面人员组成遴选审核小组'),
  scope: notice('全市各行各业直接从事生产、技术、研发等工作的一线劳动者'),
  nomineeKinds: notice('一线劳动者'),

  eligibility: office,
  ...ofClauses,
  channels: office,
  'channels.organisation.channel': notice('采取组织推荐、社会举荐、个人自荐相结合'),
  'channels.public.channel': notice('采取组织推荐、社会举荐、个人自荐相结合'),
  'channels.self.channel': notice('采取组织推荐、社会举荐、个人自荐相结合'),
  'channels.organisation.duties.0': notice('组织推荐必须按照评选条件，客观公正，对所推荐的候选人资格进行认真审核，按评选条件提供相关材料'),
  'channels.organisation.duties.1': notice('单位推荐需加盖领导机构或本级工会印章'),
  'channels.public.routes': notice('社会举荐和个人自荐可通过市总工会网站了解活动情况，并按要求报送材料'),
  'channels.self.routes': notice('社会举荐和个人自荐可通过市总工会网站了解活动情况，并按要求报送材料'),
  quotas: office,

  materials: office,
  'materials.of.1': notice('图片4－5张或5－8分钟视频（格式MP4、MPG4）'),
  'materials.of.1.of.photos.formats': office,
  'materials.of.1.of.photos.maximumMegabytes': office,
  'materials.of.1.of.video.maximumMegabytes': office,
  'materials.of.dossier': notice('1500字内事迹材料'),
  'materials.of.recommendationForm.media': notice('以纸质和电子版方式同时报送评选领导小组办公室'),
  'materials.of.recommendationForm.sealedFor': notice('单位推荐需加盖领导机构或本级工会印章'),
  form: office,
  'form.dossier.fields.dossier.limit': notice('1500字内事迹材料'),
  pledge: office,

  'deadlines.district': notice('于4月20日之前将推荐材料以纸质和电子版方式同时报送区总工会组宣科'),
  'deadlines.city': notice('自文件下发之日起至2017年4月30日24:00时止'),
  lateFiles: office,
  secondLook: office,
  stages: office,
  ...ofStages,
  'stages.nomination.closesAt': notice('至2017年4月30日24:00时止'),
  'stages.report': notice(filming),
  'stages.report.by': office,

  scoring: office,
  vote: office,
  'vote.channels': notice(sixChannels),
  weights: { source: 'office', quote: '结合网络投票及专家评审的结果' },
  tieRule: office,
  publicity: office,
  retention: office,
  'publicity.city.level': notice('在市级主要媒体及重点新闻网站集中公示'),
  'publicity.city.shows': notice('公示候选人员名单和事迹，接受公众监督'),
  awards: notice('全市评选“巴渝工匠”10名，授予“重庆五一劳动奖章”'),
  'awards.0.certificate': office,
  afterwards: notice('优先推荐参加中央电视台《大国工匠》栏目录制'),
  'afterwards.0': notice('优先推荐参评重庆市劳动模范、全国五一劳动奖章、全国劳动模范'),
  'afterwards.1': notice('优先推荐参评重庆市具有突出贡献的中青年专家、重庆市杰出人才突出贡献奖和全国技术能手、中华技能大奖'),
  'afterwards.3': notice(filming),
}
