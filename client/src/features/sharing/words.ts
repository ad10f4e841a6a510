import type { Words } from '@/lib/words'

/** Why a page could not be shared or opened. */
export const sharingWords: Words<'sharing' | 'campaign.home' | 'vote.candidate' | 'story.page' | 'publicity.notice'> = {
  'no-such-page': () => '这一页已经撤下，或者还没有公开。',
  'wechat-gives-none': () => '微信没有给出链接，请过一会儿再试。',
  'no-such-campaign': () => '没有找到这届评选。',
  'no-such-candidate': () => '没有找到这位候选人。',
  'no-such-story': () => '这篇故事已经撤下，或者还没有发布。',
  'no-such-notice': () => '没有找到这份公示。',
  'no-such-organisation': () => '没有找到这个工会。',
}

/** 自愿: stands wherever something can be passed on. */
export const ofOwnWill = '转不转都凭自愿：不计数，不奖励，也不作要求。'
