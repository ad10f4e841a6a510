import type { Words } from '@/lib/words'

/** Why a look at held ballots, or a decision about them, was refused. */
export const heldWords: Words<'vote.heldGroups' | 'vote.proposeHeld' | 'vote.secondHeld' | 'vote.voids'> = {
  'no-such-group': () => '没有找到这组存疑票，请刷新看看。',
  'already-decided': () => '这组存疑票已经有决定了，请刷新看看。',
  'proposal-changed': () => '同事刚改了意见，请看过新的再复核。',
  'no-such-campaign': () => '没有找到这届评选。',
  'campaign-not-running': () => '这届评选现在停着，恢复后才能办。',
  'nothing-proposed': () => '还没有人提出怎么办，先提出，再由另一位复核。',
  'own-proposal': () => '这个意见是你提的，要请另一位市总工会工作人员复核。',
  'appointed-by-you': () => '提意见的人是你授权的，要请另一位市总工会工作人员复核。',
}
