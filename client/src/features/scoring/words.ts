import { sayEnd } from '@shared/basics/time-phrases'
import type { Words } from '@/lib/words'

export const scoringWords: Words<'scoring' | 'campaign.charter' | 'campaign.home' | 'identity.me'> = {
  'no-such-campaign': () => '没有找到这次评选。请从“我的”里重新进来。',
  'no-such-nomination': () => '没有找到这份材料，可能已经退出评审。',
  'scoring-not-open': () => '专家评审还没有开始。',
  'scoring-closed': ({ closedAt }) => `评分已在 ${sayEnd(closedAt)} 停止，不能再改。`,
  'campaign-not-running': () => '这次评选现在暂停或已经结束，暂时不能评分。',
  'mark-missing': () => '还有一项没有打分，每一项都要打。',
  'mark-out-of-range': ({ maximum }) => `有一项超出了范围，最高 ${maximum} 分。`,
  'recused': () => '你已经回避了这一位，不再评分。',
  'own-file': () => '这是你自己的材料，按规定要回避。',
  'already-settled': () => '候选人名单已经确定过了。',
  'scorecards-missing': ({ names }) => `${names.slice(0, 5).join('、')}${names.length > 5 ? `等 ${names.length} 人` : ''}的评分还不够份数，请先请专家评完。`,
  'wrong-number': ({ expected, group }) => `按评选办法${group && `“${group}”`}要正好 ${expected} 名。`,
  'not-by-rank': ({ name }) => `${name || '有人'}和名次不符：名次在前的不能跳过。名单已换成最新的，请再看一遍。`,
}
