import { sayEnd } from '@shared/basics/time-phrases'
import type { Words } from '@/lib/words'

/** Why a naming was refused. */
export const outcomeWords: Words<'outcome' | 'campaign.home' | 'publicity.notice'> = {
  'no-such-campaign': () => '没有找到这届评选。',
  'no-such-notice': () => '这份公示还没有公布。',
  'no-publicity': () => '名单还没有公示，公示后才能命名。',
  'objections-still-open': ({ closeAt }) => `异议受理到 ${sayEnd(closeAt)}，过了才能命名。`,
  'objections-not-concluded': () => '异议受理人还没有办结异议（没有收到也要办结），办结以后才能命名。',
  'already-conferred': () => '已经命名，不能再改。',
  'campaign-not-running': () => '这届评选现在停着，恢复后才能命名。',
  'no-such-conferral': () => '没有找到这份命名方案，请重新拟定。',
  'own-proposal': () => '这份方案是你拟的，要请另一位市总工会工作人员复核。',
  'appointed-by-you': () => '拟定的人是你授权的，要请另一位市总工会工作人员复核。',
}
