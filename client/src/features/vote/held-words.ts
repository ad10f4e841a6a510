import type { BrushingReason } from '@shared/vote/brushing'
import type { Words } from '@/lib/words'

/** Why a look at held ballots, or a decision about them, was refused. */
export const heldWords: Words<'vote.heldGroups' | 'vote.proposeHeld' | 'vote.secondHeld' | 'vote.voids'> = {
  'no-such-campaign': () => '没有找到这届评选。',
  'no-such-group': () => '没有找到这组存疑票，请刷新看看。',
  'campaign-not-running': () => '这届评选现在停着，恢复后才能办。',
  'already-decided': () => '这组存疑票已经有决定了，请刷新看看。',
  'nothing-proposed': () => '还没有人提出怎么办，先提出，再由另一位复核。',
  'proposal-changed': () => '同事刚改了意见，请看过新的再复核。',
  'own-proposal': () => '这个意见是你提的，要请另一位市总工会工作人员复核。',
  'appointed-by-you': () => '提意见的人是你授权的，要请另一位市总工会工作人员复核。',
}

/** The reasons as they are published; each is a sign and no proof. */
export const reasonWords: Record<BrushingReason, string> = {
  'wechat-risk': '微信判断账号有风险',
  'instant': '打开选票几秒钟就投出',
  'newcomer': '账号刚来就投',
  'no-ticket': '没有打开选票就投',
  'one-network': '来自同一网络，里面不少账号有风险',
  'burst': '一分钟里成批投出',
  'tickets-left-out': '同一网络几乎都绕开选票页',
}

export const sayReasons = (reasons: readonly BrushingReason[]): string => reasons.map(reason => reasonWords[reason]).join('；')
