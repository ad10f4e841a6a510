import { sayEnd, sayMoment } from '@shared/basics/time-phrases'
import { fileWords } from '@/lib/file-words'
import type { Words } from '@/lib/words'

const states = { received: '待受理', investigating: '核实中', upheld: '成立', dismissed: '不成立' }

/** Why an objection, a step of its hearing or an answer was refused. */
export const objectionWords: Words<'objection' | 'publicity.notice' | 'campaign.home'> = {
  'no-such-campaign': () => '没有找到这届评选。',
  'no-such-notice': () => '这份公示还没有公布，或者已经不在了。',
  'not-on-the-list': () => '这个人不在公示名单上，请重新选。',
  'objections-not-open': ({ opensAt }) => `公示从 ${sayMoment(opensAt)} 开始，到时再来反映。`,
  'objections-closed': ({ closedAt }) => `异议已在 ${sayEnd(closedAt)} 截止，不再受理。`,
  'name-and-contact-missing': () => '署名反映的，请写上姓名（单位名称）和联系地址、电话；不想写可以选“不署名”。',
  'sealed-page-missing': () => '以单位名义反映的，要附上盖了公章的书面材料，拍照或扫描都行。',
  'file-not-there': () => '有一个附件没有传到，或者放得太久了。请去掉它再传一次。',
  'no-such-number': () => '没有这个编号。请照回执上的写，字母和数字一共 12 位，前面是 YY。',
  'no-such-reply': () => '没有找到这件事，或者它不归你答复。',
  'replied-already': () => '你已经陈述过了，请刷新看看。',
  'reply-over': ({ dueAt }) => `陈述到 ${sayEnd(dueAt)} 截止，或者已经有了决定，不能再写。`,
  'no-such-objection': () => '没有找到这件异议。',
  'own-objection': () => '这件异议是你自己提的，按规定要回避，请交给别的受理人。',
  'other-post-held': () => '你还有评选的其他职务，按不相容的规定，不能受理异议。请交给没有其他职务的同事。',
  'on-the-list-yourself': () => '这届评选里有你本人或你推荐的材料，按规定要回避，请交给另一位受理人。',
  'not-in-this-state': ({ state }) => `这件异议现在是“${states[state]}”，不能做这一步。请刷新看看。`,
  'betrays-objector': ({ words }) => `“${words}”会让人知道是谁反映的，请换个说法。`,
  'looks-like-personal-number': () => '里面有像身份证号或电话的数字，请去掉。',
  'asked-already': () => '已经请本人陈述过了，请刷新看看。',
  'nominee-not-here': () => '本人还没有用手机打开过自己的材料，没法在这里请本人陈述。请用别的办法问，写进核实记录。',
  'nominee-not-asked': () => '要认定成立，先请本人陈述。',
  'reply-awaited': ({ dueAt }) => `正在等本人陈述，到 ${sayEnd(dueAt)} 为止。陈述了或到期了再拟决定。`,
  'nothing-proposed': () => '还没有人拟决定，请刷新看看。',
  'changed-meanwhile': () => '刚刚有了变化，已经换成最新的，请看过再定。',
  'own-proposal': () => '这个决定是你拟的，要请另一位受理人复核。',
  'appointed-by-you': () => '拟决定的人是你授权的，要请另一位受理人复核。',
  'holidays-unknown': ({ year }) => `${year} 年的放假安排还没有录入，算不出递补人选的公示日期。请工作人员先录入。`,
  'objections-still-open': ({ closeAt }) => `异议收到 ${sayEnd(closeAt)} 为止，过了才能办结。`,
  'objections-undecided': ({ count }) => `还有 ${count} 件没有决定，都决定了才能办结。`,
  'concluded-already': () => '这份公示的异议已经办结。',
  ...fileWords,
}
