import type { Words } from '@/lib/words'

const states = { open: '等答复', answered: '已答复', closed: '已办完' }

/** Why a suggestion, its answer or a look at a number was refused. */
export const suggestionWords: Words<'suggestion' | 'objection.mine' | 'objection.byNumber' | 'campaign.list'> = {
  'no-such-campaign': () => '没有找到这届评选。',
  'too-many-open': ({ maximum }) => `你已经有 ${maximum} 条在等答复，等有了答复再提。`,
  'no-such-suggestion': () => '没有找到这一条。',
  'not-in-this-state': ({ state }) => `这一条现在是“${states[state]}”，请刷新看看。`,
  'no-such-number': () => '没有这个编号。请照回执上的写，字母和数字一共 12 位，前面是 YY。',
}
