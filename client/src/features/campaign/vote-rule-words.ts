import type { Charter } from '@shared/campaign/charter'

type Vote = NonNullable<Charter['vote']>
type Range = Vote['picks']

const sayRange = ({ minimum, maximum }: Range) => (minimum === maximum ? `选 ${maximum} 名` : minimum === 0 ? `可以不选，至多 ${maximum} 名` : `选 ${minimum} 到 ${maximum} 名`)

const sayBallot = ({ period, picks, changeAllowed }: Vote) => `每人${period === 'day' ? '每天' : ''}一张选票，${sayRange(picks)}，自愿、匿名，${changeAllowed ? '截止前可以改投' : '投出后不能改'}`

const totals = (shown: Vote['totalsShown']) => ({ 'live': '随时公布', 'daily': `每天 ${shown.kind === 'daily' ? shown.at : ''} 公布一次，截止后公布全部`, 'after-close': '截止后公布，投票期间谁也看不到' })[shown.kind]

const orders: Record<Vote['order'], string> = { shuffled: '每人看到的次序都不同', strokes: '按姓氏笔画' }
const withdrawals: Record<Vote['withdrawnCandidate'], string> = { 'pick-lapses': '投给他的一票不再计，同一张选票上其余的照算', 'may-cast-again': '投给他的一票不再计，投过他的人可以重新投一次' }
const formulas: Record<NonNullable<Vote['channelFormula']>, string> = { 'own-only': '只计本平台，其他渠道公开供参考', 'sum': '各渠道票数相加', 'weighted': '各渠道折成百分比后按权重合计' }
const ties: Record<Charter['tieRule'], string> = { 'experts-first': '综合得分相同的，专家分高的在前', 'votes-first': '综合得分相同的，得票多的在前', 'all-in': '综合得分相同的，一并列入' }

const sayGroups = ({ groups }: Vote) => (groups?.of ?? []).map(({ name, picks, listed }) => `${name}${sayRange(picks)}${listed === undefined ? '' : `，入选名额 ${listed} 名`}`).join('；')

const sayChannels = ({ channels, channelFormula }: Vote) => (channels.length === 1 || !channelFormula ? '' : `${channels.map(({ name, weight }) => (weight === undefined ? name : `${name}（${weight}%）`)).join('、')}。${formulas[channelFormula]}`)

/** How the public votes and what the vote counts for, name beside words; what the charter does not have is left out. */
export function voteRulePairs({ vote, weights, tieRule }: Pick<Charter, 'vote' | 'weights' | 'tieRule'>): [string, string][] {
  const result: [string, string][] = [['综合得分', `专家评审 ${weights.experts}%，网络投票 ${weights.votes}%。${ties[tieRule]}`]]
  if (!vote) return result
  const pairs: [string, string][] = [['投票', sayBallot(vote)], ['分组', sayGroups(vote)], ['候选人次序', orders[vote.order]], ['票数', totals(vote.totalsShown)], ['投票渠道', sayChannels(vote)], ['有人退出', withdrawals[vote.withdrawnCandidate]], ...result]
  return pairs.filter(([, words]) => words !== '')
}
