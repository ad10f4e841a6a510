import { dayOf } from '@shared/basics/shanghai-time'
import { sayFullDay } from '@shared/basics/time-phrases'
import type { KeptKey, KeptUntil } from '@shared/nomination/what-is-kept'

interface KeptWords {
  what: string
  why: string
  /** Who may read it. */
  who: string
}

/** What is kept, why, and who reads it; until when and what is asked comes computed. A part without words does not compile. */
export const keptWords: Record<KeptKey, KeptWords> = {
  file: { what: '申报填写的内容', why: '核对条件、评审和命名。', who: '本人，和这份材料经过的单位、推荐的工会或社会团体、市总工会；评审专家只看事迹，看不到证件和联系方式。没有正在办理的，本人可以提前删。' },
  idNumber: { what: '身份证号码', why: '核对身份，防止一人报两次。加密保存。', who: '平时谁都只看到首尾几位；要看全须写明用途，每次都记下来，本人查得到。' },
  recommender: { what: '推荐人填写的内容', why: '推荐要有人负责。', who: '推荐人自己，和材料经过的各级工会。' },
  materials: { what: '照片、视频和其他文件', why: '证明事迹。照片里的位置信息收到时就去掉。', who: '本人，和材料经过的各级工会、评审专家。' },
  review: { what: '各级意见、经过和内容检查结果', why: '每一步有据可查。', who: '本人，和材料经过的各级工会。' },
  scores: { what: '专家评分', why: '决定候选人。', who: '评分的专家和市总工会；公布的只有合成后的结果。' },
  messages: { what: '发给本人的消息', why: '告诉本人到了哪一步。', who: '只有本人。' },
  consents: { what: '同意和收回同意的记录', why: '证明用得有没有根据。里面没有申报的内容。', who: '本人。' },
  candidate: { what: '候选人的姓名、工种、单位和事迹', why: '给大家投票时看。', who: '所有人。' },
  notice: { what: '公示名单', why: '接受群众监督。', who: '所有人。公示里不会有证件号和电话。' },
  honour: { what: '命名名单和证书编号', why: '荣誉要查得到。', who: '所有人。' },
  story: { what: '写成的故事', why: '宣传先进事迹。', who: '所有人。收回同意，马上撤下，七天后删掉。' },
  pictures: { what: '公开的照片和视频', why: '放在候选人页和故事里。', who: '所有人。只公开检查过的；收回同意，马上撤下。' },
  talentPool: { what: '人才库里的姓名、工种和单位', why: '以后有合适的评选、培训先想到你。', who: '市总工会，姓名不全显示。' },
  ballots: { what: '选票', why: '计票，并让任何人都能核对。', who: '所有人。选票用本次评选专用的匿名编号，对不回本人；异议期过后，编号的密钥由两个人销毁。' },
  network: { what: '投票时网络的加密标记', why: '发现刷票。不是位置，也还原不成网络地址。', who: '谁都读不出来，只能比较是否相同。' },
  objections: { what: '异议和附件', why: '调查核实。加密保存。', who: '提出人自己和异议受理人；被反映的人和单位看不到是谁提的。' },
  suggestions: { what: '投诉建议', why: '办理和答复。', who: '提出人自己和市总工会。' },
  papers: { what: '导出的表格和文件', why: '办公室打印、归档。', who: '导出的那位工作人员。' },
  posts: { what: '工作人员、专家和监督员的姓名和职务', why: '谁办的事谁负责。', who: '本人、上级工会和市总工会。' },
  acts: { what: '每件事的存证', why: '证明没有被改过。只有校验值，不含姓名和内容。', who: '所有人。' },
}

/** Until when, as a heading. */
export function sayUntil(until: KeptUntil): string {
  if (until.kind === 'erased') return until.at === null ? `评选结束满 ${until.months} 个月，自动删除` : `${sayFullDay(dayOf(until.at))}自动删除`
  return {
    'taken-back': '收回同意就撤下、删除',
    'objections-over': '异议期一过，自动删除',
    'next-day': '第二天自动删除',
    'public-record': '公开过的评选档案，长期保留',
    'office-record': '不公开的档案，由市总工会按规定保管',
    'in-office': '任职期间；任免记录存档',
  }[until.kind]
}
