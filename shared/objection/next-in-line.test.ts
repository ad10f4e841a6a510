import type { RankedCandidate } from '../publicity/contract'
import { nextInLine } from './next-in-line'

const ranked = (candidateId: string, rank: number, listed: boolean, group = ''): RankedCandidate => ({ candidateId, name: candidateId, group, rank, listed, expertMean: null, expertPercent: 0, votes: 0, votePercent: 0, voteParts: [], combined: 0 })
const ranking = [ranked('a', 1, true), ranked('b', 2, true), ranked('c', 3, false), ranked('d', 4, false)]

test.each([
  ['the first who is not on the list', { ranking, isCutByGroup: false, passed: ['a', 'b'], candidateId: 'a' }, 'c'],
  ['past who moved up before or has left', { ranking, isCutByGroup: false, passed: ['a', 'b', 'c'], candidateId: 'b' }, 'd'],
  ['nobody where the ranking ends', { ranking, isCutByGroup: false, passed: ['a', 'b', 'c', 'd'], candidateId: 'b' }, null],
  ['one of the same group, where groups have their own places', { ranking: [ranked('a', 1, true, 'x'), ranked('b', 2, false, 'y'), ranked('c', 3, false, 'x')], isCutByGroup: true, passed: ['a'], candidateId: 'a' }, 'c'],
])('%s', (_, line, candidateId) => expect(nextInLine(line)?.candidateId ?? null).toBe(candidateId))
