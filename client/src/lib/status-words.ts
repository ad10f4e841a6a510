import type { NominationStatus } from '@shared/nomination/status'
import type { IconName } from '@/ui/icon-name'
import type { Tone } from '@/ui/tag'

interface StatusWord {
  word: string
  tone: Tone
  /** Null for none; the tone's usual icon where it is left out. */
  icon?: IconName | null
}

/** A nomination's status as its own person reads it; a tag takes the three together. */
export const statusWords: Record<NominationStatus, StatusWord> = {
  draft: { word: '还没提交', tone: 'plain' },
  awaitingNominee: { word: '等本人确认', tone: 'warn' },
  withUnit: { word: '在单位工会', tone: 'info' },
  withRecommender: { word: '在推荐单位', tone: 'info' },
  returned: { word: '退回补充', tone: 'warn' },
  underReview: { word: '资格初审中', tone: 'info' },
  approved: { word: '通过初审', tone: 'ok' },
  candidate: { word: '候选人', tone: 'info', icon: 'vote' },
  publicised: { word: '公示中', tone: 'info', icon: 'file-text' },
  honoured: { word: '已命名', tone: 'brass', icon: 'stamp' },
  declined: { word: '不予通过', tone: 'stop' },
  secondLook: { word: '复核中', tone: 'info' },
  upheld: { word: '复核后维持', tone: 'stop' },
  nomineeRefused: { word: '本人没有同意', tone: 'plain' },
  joined: { word: '并到一起', tone: 'plain' },
  lapsed: { word: '过期没有送到', tone: 'plain' },
  notChosen: { word: '没有入选', tone: 'plain' },
  withdrawn: { word: '已撤回', tone: 'plain' },
  disqualified: { word: '取消资格', tone: 'stop' },
}
