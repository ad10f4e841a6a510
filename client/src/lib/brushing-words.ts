import type { BrushingReason } from '@shared/vote/brushing'

/** Why ballots are held or void, as it is published; each is a sign and no proof. */
export const brushingWords: Record<BrushingReason, string> = {
  'wechat-risk': '微信判断账号有风险',
  'instant': '打开选票几秒钟就投出',
  'newcomer': '账号刚来就投',
  'no-ticket': '没有打开选票就投',
  'one-network': '来自同一网络，里面不少账号有风险',
  'burst': '一分钟里成批投出',
  'tickets-left-out': '同一网络几乎都绕开选票页',
}

export const sayBrushing = (reasons: readonly BrushingReason[]): string => reasons.map(reason => brushingWords[reason]).join('；')
