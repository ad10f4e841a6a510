import { sayEnd, sayMoment } from '@shared/basics/time-phrases'
import type { recommendContract } from '@shared/nomination/recommend-contract'
import { statusWords } from '@/lib/status-words'
import type { Words } from '@/lib/words'

type Asked = 'nomination.form' | 'nomination.open' | 'nomination.save' | 'nomination.submit' | 'nomination.withdraw' | 'nomination.mine' | 'nomination.file' | keyof typeof recommendContract | 'nomination.askSecondLook' | 'identity.organisations' | 'identity.me' | 'campaign.home'

export const nominationWords: Words<Asked> = {
  'no-such-campaign': () => '没有找到这次评选，可能已经换了地址。请从“评选”页进来。',
  'no-such-nomination': () => '没有找到这份申报，或者它不归你看。请从“我的”里打开。',
  'consent-missing': () => '还没有同意收集身份证号码，请先看说明再填。',
  'channel-not-offered': () => '这次评选没有开这条渠道；组织推荐要由有职务的工会干部来办。',
  'kind-not-offered': () => '这次评选不收集体申报，请按个人申报。',
  'draft-changed': () => '内容刚刚又改过，已经换成最新的，请再看一遍再送。',
  'confirmed-by-nominee': () => '本人已经确认并送出，要撤回请本人在“我的”里撤。',
  'no-such-invitation': () => '没有这个邀请码，或者它已经作废。请核对一下，或请推荐你的人重新给一个。',
  'invitation-expired': () => '这个邀请码过期了，请推荐你的人重新给一个。',
  'invitation-used': () => '这个邀请码已经有人用过。如果不是你用的，请推荐你的人重新给一个。',
  'own-recommendation': () => '这是你自己发出的推荐，要由被推荐的人在自己的手机上确认。',
  'second-look-used': () => '这份申报已经复核过一次，每份只能请求一次。',
  'second-look-closed': ({ closedAt }) => `请求复核的时间已在 ${sayEnd(closedAt)} 结束。`,
  'campaign-not-running': () => '这次评选现在暂停或已经结束，暂时不能提交。填好的内容都在。',
  'nominations-closed': ({ closedAt }) => `申报已在 ${sayEnd(closedAt)} 截止，不能再提交了。`,
  'nominations-not-open': ({ opensAt }) => `申报从 ${sayMoment(opensAt)} 开始，到时再来。`,
  'not-editable': ({ status }) => `这份申报现在是“${statusWords[status].word}”，内容不能改。`,
  'edited-elsewhere': () => '这份申报在别处改过，请选用哪一份。',
  'unknown-field': () => '这张表换了新样子，请关掉重新打开再填。',
  'field-not-asked': () => '这次只改退回意见里点到的地方，别的内容不能动。',
  'changed-meanwhile': () => '这份申报刚刚有了变化，已经换成最新的，请再看一遍。',
  'not-in-this-status': ({ status }) => `这份申报现在是“${statusWords[status].word}”，不能做这一步。`,
  'incomplete': ({ faults }) => `还有 ${faults.length} 处没有填好，补齐再提交。`,
  'not-eligible': ({ findings }) => `按评选办法还不能申报：${findings[0]?.said ?? ''}。`,
  'soft-reason-missing': () => '有一条“原则上”的条件没有达到，请写明理由再提交。',
  'pledge-missing': () => '请先读承诺，并打上勾。',
  'no-such-organisation': () => '没有找到这家单位或工会，请重新选。',
  'not-a-route': () => '按评选办法不能送到这里，请重新选推荐单位。',
  'quota-full': ({ count }) => `这家推荐单位的 ${count} 个名额已经用完，请换一家，或问问它。`,
  'already-nominated': () => '你在这次评选里已经有一份申报在走，不能再送一份。',
}
