import type { HistoryLine } from './contract'
import type { NominationAct } from './status'

/** What stands on a file's trail: the acts of the table, and those that change no status. */
export type TrailAct = NominationAct | 'open' | 'invite' | 'take-up'

/** What each act is to the people who follow a file; the organisation that did it stands before. */
const said: Record<TrailAct, string> = {
  open: '开始填写',
  invite: '重新邀请本人',
  'take-up': '本人打开了邀请',
  'submit-to-unit': '提交到单位工会',
  'submit-to-recommender': '提交到推荐单位',
  'submit-for-review': '提交到市总工会',
  'ask-nominee': '等本人确认',
  'refuse-recommendation': '本人没有同意',
  endorse: '同意推荐',
  recommend: '推荐到市总工会',
  return: '退回补充',
  decline: '不予通过',
  'resubmit-to-unit': '补充后重新提交',
  'resubmit-to-recommender': '补充后重新提交',
  'resubmit-for-review': '补充后重新提交',
  approve: '通过资格初审',
  settle: '确定为候选人',
  'pass-over': '未入选',
  shortlist: '进入公示名单',
  confer: '命名授予',
  'send-up': '过了截止时间没有写意见，送上一级',
  lapse: '过了截止时间，没有送到',
  join: '和同一人的另一份推荐并到一起',
  'ask-second-look': '请求复核',
  uphold: '复核：维持不予通过',
  'overturn-to-recommender': '复核：改为同意，送推荐单位',
  'overturn-for-review': '复核：改为推荐到市总工会',
  'overturn-to-approved': '复核：改为通过资格初审',
  withdraw: '撤回',
  'withdraw-candidate': '退出候选',
  disqualify: '取消资格',
}

export interface Mark {
  act: TrailAct
  at: number
  /** '' for the nominee's own acts. */
  organisationName: string
}

/** Someone looked at the ID number in full. */
export interface Look {
  at: number
  name: string
  organisationName: string
  purpose: string
}

const lineOfMark = ({ act, at, organisationName }: Mark): HistoryLine => ({ at, said: [organisationName, said[act]].filter(Boolean).join(' ') })
const lineOfLook = ({ at, name, organisationName, purpose }: Look): HistoryLine => ({ at, said: `${organisationName} ${name} 查看了身份证号码：${purpose}` })

/** The life of a file for people, oldest first: 温岭市总工会 退回补充. `looks` are for the person the number belongs to. */
export const historyOf = (trail: Mark[], looks: Look[] = []): HistoryLine[] => [...trail.map(lineOfMark), ...looks.map(lineOfLook)].sort((one, other) => one.at - other.at)
