import { sayEnd, sayMoment } from '@shared/basics/time-phrases'
import { proofWords } from '@/lib/box/proof-words'
import type { Words } from '@/lib/words'

/** Why a look or a ballot was refused. */
export const voteWords: Words<'vote.candidates' | 'vote.candidate' | 'vote.candidatePictures' | 'vote.ballotPaper' | 'vote.cast' | 'vote.results' | 'vote.voids' | 'vote.box' | 'vote.boxLeaves' | 'vote.openings' | 'vote.cosignatures' | 'vote.arrivals' | 'vote.voterKey'> = {
  ...proofWords,
  'no-such-candidate': () => '没有找到这位候选人。',
  'voting-not-open': ({ opensAt }) => `投票还没有开始，${sayMoment(opensAt)} 起可以投。`,
  'voting-closed': ({ closedAt }) => `投票已在 ${sayMoment(closedAt)} 截止，这以后的选票不再收。`,
  'campaign-not-running': () => '这届评选现在停着，恢复后可以再来投票。已经投出的选票都在。',
  'identity-kind-missing': () => '没有取到你的微信身份，请从“匠选”小程序或公众号里打开再投。',
  'already-voted': ({ castAt }) => `你在 ${sayMoment(castAt)} 已经投过一张选票，每人只有一张。`,
  'too-few-picks': ({ minimum }) => `至少要选 ${minimum} 名。`,
  'too-many-picks': ({ maximum }) => `至多选 ${maximum} 名，请去掉几名再投。`,
  'too-few-in-group': ({ group, minimum }) => `“${group}”至少要选 ${minimum} 名，请回去补选。`,
  'too-many-in-group': ({ group, maximum }) => `“${group}”至多选 ${maximum} 名，请去掉几名再投。`,
  'not-a-candidate': () => '你选的人里有一位不在候选名单上，请回去重新选。',
  'candidate-withdrawn': () => '你选的人里有一位已退出，请回去换一位。',
  'commitment-mismatch': () => '选票在手机上没有封好，请回去重新核对一次。',
  'vote-not-closed': ({ closesAt }) => `投票到 ${sayEnd(closesAt)} 截止，封箱以后才能开票。`,
  'totals-not-shown-yet': ({ shownFrom }) => `得票要到 ${sayEnd(shownFrom)} 才公布，在这以前谁也看不到。`,
}
