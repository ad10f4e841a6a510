import { sayMoment } from '@shared/basics/time-phrases'
import { consentWords } from '@/lib/consent-words'
import type { Words } from '@/lib/words'

type Asked = 'nomination.privacy' | 'nomination.setConsent' | 'nomination.export' | 'nomination.erase' | 'nomination.talentPool' | 'nomination.versions' | 'nomination.changes' | 'nomination.whatIsKept' | 'campaign.list'

export const recordsWords: Words<Asked> = {
  ...consentWords,
  'no-such-campaign': () => '没有找到这届评选。',
  'has-to-stay': ({ until }) => `称号是公开的评选档案，现在不能删${until === null ? '' : `，其余资料 ${sayMoment(until)} 自动删除`}。`,
  'no-such-version': () => '没有找到这次提交，可能资料已经删除。',
}
