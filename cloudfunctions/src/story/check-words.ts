import type { WordsCheck } from '@shared/story/contract'
import { textsOf } from '@shared/story/texts-of'
import type { Written } from '@shared/story/written'
import type { Caller } from '../gateway/caller'
import { textPasses } from '../platform/wechat/msg-sec-check'

/** What WeChat says of a story's words. It checks the words of whoever is in the mini-program: of an officer at a desk, and while it is silent, nothing is said. */
export async function checkWords({ identity }: Caller, written: Written): Promise<WordsCheck> {
  if (!identity.openid) return 'unchecked'
  const passes = await textPasses(identity.openid, textsOf(written).map(({ text }) => text).join('\n'))
  if (!passes.ok) return 'unchecked'
  return passes.value ? 'passed' : 'risky'
}
