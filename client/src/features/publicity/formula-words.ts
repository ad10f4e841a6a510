import type { Formula, RankedCandidate } from '@shared/publicity/contract'

const ties: Record<Formula['tieRule'], string> = { 'experts-first': '综合得分相同的，专家分高的在前', 'votes-first': '综合得分相同的，得票多的在前', 'all-in': '综合得分相同的，一并列入' }

function sayVote({ channelFormula, channels, isCutByGroup }: Formula): string {
  const among = isCutByGroup ? '同组最高' : '最高'
  if (channelFormula === 'weighted') return `投票得分按渠道合计：${channels.map(({ name, weight }) => `${name} × ${weight}%`).join(' + ')}，每个渠道先把票数折成该渠道${among}票的百分比。`
  const counted = channelFormula === 'sum' ? '各渠道票数相加后，' : channelFormula === 'own-only' ? '只计本平台选票，其他渠道供参考；' : ''
  return `${counted}得票折成${among}得票的百分比。`
}

/** The charter's formula in words: what is weighed, how votes are made comparable, who is first among equals. */
export function sayFormula(formula: Formula): string[] {
  const { weights, tieRule, isCutByGroup } = formula
  return [
    `综合得分 = 专家评审 × ${weights.experts}% + 网络投票 × ${weights.votes}%。`,
    ...(weights.experts > 0 ? ['专家评审取有效评分的平均，折成满分的百分比。'] : []),
    ...(weights.votes > 0 ? [sayVote(formula)] : []),
    `每一步保留两位小数。${ties[tieRule]}。${isCutByGroup ? '各组分别排名、分别取名额。' : ''}`,
  ]
}

const shown = (value: number) => String(Number(value.toFixed(2)))

/** One person's line of the formula with its numbers: 专家 82.5 × 60% + 投票 91.2 × 40% = 85.98. */
export function sayNumbers({ expertPercent, votePercent, combined }: RankedCandidate, { weights }: Formula): string {
  const parts = [...(weights.experts > 0 ? [`专家 ${shown(expertPercent)} × ${weights.experts}%`] : []), ...(weights.votes > 0 ? [`投票 ${shown(votePercent)} × ${weights.votes}%`] : [])]
  return `${parts.join(' + ')} = ${shown(combined)}`
}

/** How the vote's part came about, where channels are weighed. */
export function sayParts({ voteParts, votePercent }: RankedCandidate, { channels }: Formula): string {
  if (voteParts.length === 0) return ''
  const nameOf = (key: string) => channels.find(one => one.key === key)?.name ?? key
  return `投票 ${shown(votePercent)} = ${voteParts.map(({ key, votes, percent, weight }) => `${nameOf(key)} ${votes} 票折 ${shown(percent)} × ${weight}%`).join(' + ')}`
}
