import type { Formula, RankedCandidate } from '@shared/publicity/contract'
import { sayFormula, sayNumbers, sayParts } from './formula-words'

const channels = [{ key: 'own', name: '本平台', weight: 60 }, { key: 'paper', name: '日报', weight: 40 }]
const formula: Formula = { weights: { experts: 60, votes: 40 }, tieRule: 'experts-first', channelFormula: 'weighted', channels, groups: [], isCutByGroup: false }
const ranked: RankedCandidate = { candidateId: 'a', name: '陈海', group: '', expertMean: 82.5, expertPercent: 82.5, votes: 1004, votePercent: 91.2, voteParts: [{ key: 'own', votes: 4, percent: 100, weight: 60 }, { key: 'paper', votes: 1000, percent: 78, weight: 40 }], combined: 85.98, rank: 1, listed: true }

test('says the formula with a person’s numbers', () => {
  expect(sayNumbers(ranked, formula)).toBe('专家 82.5 × 60% + 投票 91.2 × 40% = 85.98')
  expect(sayParts(ranked, formula)).toBe('投票 91.2 = 本平台 4 票折 100 × 60% + 日报 1000 票折 78 × 40%')
})

test('leaves out what does not count', () => {
  expect(sayNumbers({ ...ranked, combined: 82.5 }, { ...formula, weights: { experts: 100, votes: 0 } })).toBe('专家 82.5 × 100% = 82.5')
  expect(sayParts({ ...ranked, voteParts: [] }, { ...formula, channelFormula: 'sum' })).toBe('')
})

test.each([
  [null, '得票折成最高得票的百分比。'],
  ['sum', '各渠道票数相加后，得票折成最高得票的百分比。'],
  ['own-only', '只计本平台选票，其他渠道供参考；得票折成最高得票的百分比。'],
  ['weighted', '投票得分按渠道合计：本平台 × 60% + 日报 × 40%，每个渠道先把票数折成该渠道最高票的百分比。'],
] as const)('says how votes are made comparable: %s', (channelFormula, said) => expect(sayFormula({ ...formula, channelFormula })).toContain(said))
