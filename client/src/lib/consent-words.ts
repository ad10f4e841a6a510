import { statusWords } from './status-words'
import type { Words } from './words'

/** Of giving a consent and taking it back, wherever that is asked. */
export const consentWords: Words<'nomination.setConsent'> = {
  'no-such-nomination': () => '没有找到这份申报，或者它不归你看。请从“我的”里打开。',
  'text-changed': () => '说明刚刚更新过，请再看一遍再决定。',
  'still-running': ({ status }) => `这份申报现在是“${statusWords[status].word}”，还在走。想这样做，请先撤回申报。`,
  'only-the-person': () => '这一项要由本人在自己的手机上决定。',
  'file-erased': () => '这份申报的资料已经删除。',
}
