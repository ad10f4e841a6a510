import { sayEnd } from '@shared/basics/time-phrases'
import type { CampaignState } from '@shared/campaign/contract'
import type { Words } from '@/lib/words'

/** Why a charter, an announcement or an amendment was refused. */
export const campaignWords: Words<'campaign' | 'identity.me' | 'nomination.blankPaper' | 'vote.candidates'> = {
  'no-such-campaign': () => '没有找到这届评选。',
  'no-such-paper': () => '这届评选没有这份表。',
  'bad-charter': ({ faults }) => `办法里还有 ${faults.length} 处要改，都列在下面。`,
  'charter-frozen': () => '这届评选已经发布，办法封定了，只能用修订改。',
  'already-announced': () => '这届评选已经发布过了。',
  'not-announced': () => '还没有发布，直接改草稿就好。',
  'no-such-stage': () => '没有找到这个环节。',
  'no-such-candidate': () => '没有找到这位候选人，可能已经退出了。',
  'closes-before-opening': () => '新的截止时间要晚于现在，也要晚于这个环节的开始。',
  'not-a-postponement': ({ closesAt }) => `只能往后延：现在到 ${sayEnd(closesAt)} 截止。`,
  'already-suspended': () => '已经中止着了。',
  'not-suspended': () => '现在没有中止，不用恢复。',
  'already-ended': () => '这个环节已经结束，不能再改。',
}

export const stateNames: Record<CampaignState, string> = { drafted: '草稿', announced: '进行中', suspended: '中止', cancelled: '取消', concluded: '已结束' }
