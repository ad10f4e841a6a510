import type { Words } from '@/lib/words'

export const campaignTabWords: Words<'campaign.list' | 'campaign.home' | 'vote.candidates' | 'story.list'> = {
  'no-such-campaign': () => '这届评选已经不在了，请回到首页看看别的。',
}
