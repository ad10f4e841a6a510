import { sayEnd, sayMoment } from '@shared/basics/time-phrases'
import type { Words } from '@/lib/words'

/** Why a list, a proposal or an objection was refused. */
export const publicityWords: Words<'publicity' | 'campaign.home' | 'campaign.charter'> = {
  'no-such-campaign': () => '没有找到这届评选。',
  'no-such-notice': () => '这份公示还没有公布，或者已经不在了。',
  'vote-not-closed': ({ closesAt }) => `投票到 ${sayEnd(closesAt)} 截止，计完票才能看综合排名。`,
  'not-settled': () => '候选人还没有确定，先由专家评审定下候选人。',
  'holidays-unknown': ({ year }) => `${year} 年的放假安排还没有公布，算不出工作日。请选近一点的日子。`,
  'still-counting': () => '选票还在清点，过几分钟再看。',
  'held-ballots-undecided': ({ groups }) => `还有 ${groups} 组存疑票没有决定，先由两位工作人员办完，才能拟名单。`,
  'tally-disagrees': () => '两次计票对不上，名单先不能拟。请联系技术人员核对，选票都在。',
  'channel-totals-missing': ({ names }) => `${names.join('、')}截止后的总票数还没有录入复核，先在“其他渠道票数”里办好，再拟名单。`,
  'box-not-sealed': () => '投票箱还没有封好，过一两分钟再拟名单。一直这样，请联系技术人员核对，选票都在。',
  'first-day-not-working': () => '这一天是休息日，公示要从工作日开始。',
  'first-day-past': () => '公示首日已经过去，请换一个日子重新拟定。',
  'list-changed': () => '拟定以后，计票、评分或候选人有了变化，名单和现在算出来的不一样。请重新拟定。',
  'already-published': () => '名单已经公布，不能再拟。',
  'looks-like-personal-number': ({ name }) => `${name}的公示内容里有像身份证号或电话的数字，请先在材料里改掉。`,
  'tie-at-the-cut': ({ names }) => `${names.join('、')}并列在名额边上，办法里的规则分不出先后，请先由评审小组定。`,
  'campaign-not-running': () => '这届评选现在停着，恢复后才能办。',
  'own-proposal': () => '这份名单是你拟的，要请另一位市总工会工作人员复核。',
  'appointed-by-you': () => '拟定的人是你授权的，要请另一位市总工会工作人员复核。',
  'not-on-the-list': () => '这个人不在公示名单上，请重新选。',
  'objections-not-open': ({ opensAt }) => `公示从 ${sayMoment(opensAt)} 开始，到时再来反映。`,
  'objections-closed': ({ closedAt }) => `异议已在 ${sayEnd(closedAt)} 截止，不再受理。`,
  'name-and-contact-missing': () => '署名反映的，请写上姓名（单位名称）和联系地址、电话；不想写可以选“不署名”。',
  'no-such-objection': () => '没有找到这条异议。',
  'already-decided': () => '这条异议已经有决定了，请刷新看看。',
}
