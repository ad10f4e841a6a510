import type { Words } from '@/lib/words'

/** Why a story could not be read, saved or released. */
export const storyWords: Words<'story' | 'nomination.queue' | 'campaign.home'> = {
  'no-such-campaign': () => '没有找到这届评选。',
  'no-such-story': () => '这篇故事已经撤下，或者还没有发布。',
  'no-such-nomination': () => '没有找到这个人的材料。',
  'consent-missing': () => '本人没有同意发布事迹，先征得同意才能写。',
  'changed-meanwhile': () => '同事刚改过这一篇。你写的还在，再按一次保存，就以你的为准。',
  'already-released': () => '已经发布了，要改请先撤下。',
  'own-proposal': () => '这一篇是你提请的，要请另一位市总工会工作人员复核。',
  'appointed-by-you': () => '提请的人是你授权的，要请另一位市总工会工作人员复核。',
  'looks-like-personal-number': () => '文中有像身份证号或电话的数字，请删掉再提请。',
  'nothing-to-read': () => '正文还是空的，写一点再提请。',
}
