import type { OrganisationKind, Post } from '@shared/identity/organisation'
import type { Words } from '@/lib/words'

export const kindNames: Record<OrganisationKind, string> = { federation: '市总工会', countyUnion: '县（市、区）总工会', industrialUnion: '产业工会', grassrootsUnion: '单位工会', society: '社会团体' }

export const postNames: Record<Post, string> = { officer: '工作人员', expert: '评审专家', supervisor: '监督员', custodian: '异议受理人' }

/** Why a post, an organisation or a desk was refused. */
export const identityWords: Words<'identity'> = {
  'no-such-organisation': () => '没有找到这个组织，或者不在你管的范围里。',
  'kind-not-under-parent': ({ kindOfParent }) => `${kindNames[kindOfParent]}下面不能加这一类组织。`,
  'office-taken': () => '第一位工作人员已经就任，请由他来授权。',
  'wrong-secret': () => '部署口令不对。',
  'post-not-here': () => '这一类组织没有这个职务。',
  'beyond-your-organisation': () => '不在你管的范围里，请联系上级工会。',
  'no-such-appointment': () => '这个任职已经结束了。',
  'no-such-grant': () => '没有找到这项授权。',
  'own-proposal': () => '这是你推荐的，要请另一位工作人员复核。',
  'appointed-by-you': () => '推荐的人是你授权的，要请另一位工作人员复核。',
  'already-decided': () => '这项授权已经有了结果，请刷新看看。',
  'no-such-invitation': () => '邀请码不对。请照着对方给的十个字再输一遍；自己推荐或复核的任职不能自己接受。',
  'invitation-expired': () => '邀请码过了 14 天，已经失效。请对方重新推荐。',
  'invitation-used': () => '这个邀请码已经用过了。',
  'last-officer': () => '市总工会至少要留一位工作人员，请先授权接替的人。',
  'no-such-desk': () => '这个登录码不对，或者已经有人确认了。请在电脑上换一个。',
  'desk-expired': () => '登录码过了 5 分钟，请在电脑上换一个。',
}
