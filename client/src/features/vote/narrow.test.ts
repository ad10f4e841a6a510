import type { CandidateView } from '@shared/vote/contract'
import { everybody, narrowed, tradesOf } from './narrow'

const one = (number: number, name: string, trade: string, group = 'a'): CandidateView => ({ candidateId: `c_${number}`, number, group, name, trade, unitName: '灵屿船舶修造有限公司', deed: '', withdrawn: false })
const roll = [one(1, '周海生', '电焊工'), one(2, '林素琴', '台绣绣工', 'b'), one(12, '徐晓东', '电焊工', 'b')]
const names = (narrowing: Partial<typeof everybody>) => narrowed(roll, { ...everybody, ...narrowing }).map(({ name }) => name)

describe('narrowed', () => {
  test.each([
    ['nothing', {}, ['周海生', '林素琴', '徐晓东']],
    ['a name', { search: '素琴' }, ['林素琴']],
    ['a unit', { search: '船舶' }, ['周海生', '林素琴', '徐晓东']],
    ['a trade', { search: '绣' }, ['林素琴']],
    ['a number, to the digit', { search: '2' }, ['林素琴']],
    ['a number as it is said', { search: '12号' }, ['徐晓东']],
    ['a chosen trade', { trade: '电焊工' }, ['周海生', '徐晓东']],
    ['a group and a trade', { trade: '电焊工', group: 'b' }, ['徐晓东']],
    ['nobody', { search: '没有这个人' }, []],
  ])('by %s', (_, narrowing, found) => expect(names(narrowing)).toEqual(found))
})

test('tradesOf counts each trade, the most frequent first', () => expect(tradesOf(roll)).toEqual([{ trade: '电焊工', count: 2 }, { trade: '台绣绣工', count: 1 }]))
