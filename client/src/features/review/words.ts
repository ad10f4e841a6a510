import { attachmentTitles } from '@shared/campaign/attachment'
import { sayEnd } from '@shared/basics/time-phrases'
import { statusWords } from '@/lib/status-words'
import { fileWords } from '@/lib/file-words'
import type { Words } from '@/lib/words'

type Asked = 'review' | 'nomination.queue' | 'nomination.file' | 'nomination.form' | 'nomination.giveOpinion' | 'nomination.giveSecondLook' | 'nomination.revealIdNumber' | 'nomination.materials' | 'nomination.placeAttachment' | 'nomination.fileArrived' | 'nomination.judgeMaterial' | 'nomination.receiveMedium' | 'campaign.home' | 'campaign.charter' | 'identity.me'

export const reviewWords: Words<Asked> = {
  'no-such-campaign': () => '没有找到这次评选。请从“我的”里重新进来。',
  'no-such-nomination': () => '没有找到这份材料，可能已经撤回，或者不归你看。',
  'changed-meanwhile': () => '这份材料刚刚有了变化，已经换成最新的，请看过再定。',
  'not-in-this-status': ({ status }) => `这份材料现在是“${statusWords[status].word}”，不能再做这一步。`,
  'reasons-missing': () => '请至少写一条理由，让对方知道差在哪里。',
  'soft-clause-undecided': () => '有一条“原则上”的条件没有达到，请先定它的理由是否成立。',
  'review-closed': ({ closedAt }) => `资格初审已在 ${sayEnd(closedAt)} 截止，不能再定。`,
  'campaign-not-running': () => '这次评选现在暂停或已经结束，暂时不能办。',
  'own-file': () => '这是你自己的材料，按回避的规定，请交给别的同事办。',
  'not-with-you': () => '这份材料现在不在你们单位手里。',
  'quota-full': ({ count }) => `${count} 个名额已经用完，不能再推荐。`,
  'quota-reason-missing': ({ count, used }) => `原则上 ${count} 名，已推荐 ${used} 名。再推荐要写明理由。`,
  'recommendation-closed': ({ closedAt }) => `推荐已在 ${sayEnd(closedAt)} 截止。现在只能写不予推荐，给对方一个答复。`,
  'declined-by-you': () => '这份材料是你定的不予通过，复核要由另一位同事来做。',
  'second-look-closed': ({ closedAt }) => `后面的环节已在 ${sayEnd(closedAt)} 开始或结束，现在只能维持原来的决定。`,
  'attachments-missing': ({ missing }) => `评选办法要求先附上${missing.map(kind => attachmentTitles[kind]).join('、')}，再写同意。`,
  'publicity-first': ({ round, until }) => (until === null ? `评选办法要求先办${round}（“我的”里的“推荐人选公示”），异议期过了才能写同意。` : `${round}的异议期到 ${sayEnd(until)}，过了才能写同意。`),
  'no-such-material': () => '这份材料已经不在了，页面已换成最新的。',
  ...fileWords,
  'no-id-number': () => '这份材料里还没有身份证号码。',
}
