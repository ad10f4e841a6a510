import { combinedRanking, combinedScore, cutAt, type Combination } from './combine'

const half: Combination = { weights: { experts: 50, votes: 50 }, expertMaximum: 100, tieRule: 'experts-first' }
const standing = (candidateId: string, expertMean: number | null, votes: number) => ({ candidateId, expertMean, votes })

describe('combinedScore', () => {
  test('adds both percentages by the weights', () => expect(combinedScore(standing('a', 90, 500), half, 1000)).toBe(70))
  test('takes no experts as nothing', () => expect(combinedScore(standing('a', null, 1000), half, 1000)).toBe(50))
  test('stands when nobody voted', () => expect(combinedScore(standing('a', 80, 0), half, 0)).toBe(40))
  test('knows a full mark other than a hundred', () => expect(combinedScore(standing('a', 30, 0), { ...half, expertMaximum: 60, weights: { experts: 100, votes: 0 } }, 5)).toBe(50))
})

describe('combinedRanking', () => {
  const tied = [standing('a', 80, 100), standing('b', 100, 80), standing('c', 10, 10)]
  test.each([
    ['experts-first', ['b', 'a', 'c'], [1, 2, 3]],
    ['votes-first', ['a', 'b', 'c'], [1, 2, 3]],
    ['all-in', ['a', 'b', 'c'], [1, 1, 3]],
  ] as const)('orders equals %s', (tieRule, ids, ranks) => {
    const ranking = combinedRanking(tied, { ...half, tieRule })
    expect([ranking.map(one => one.candidateId), ranking.map(one => one.rank)]).toEqual([ids, ranks])
  })
})

describe('cutAt', () => {
  const ranking = [{ id: 'a', rank: 1 }, { id: 'b', rank: 2 }, { id: 'c', rank: 2 }, { id: 'd', rank: 4 }]
  const ids = (cut: { listed: { id: string }[]; tied: { id: string }[] }) => [cut.listed.map(one => one.id), cut.tied.map(one => one.id)]
  test('cuts cleanly between ranks', () => expect(ids(cutAt(ranking, 3, 'experts-first'))).toEqual([['a', 'b', 'c'], []]))
  test('names a tie across the line', () => expect(ids(cutAt(ranking, 2, 'experts-first'))).toEqual([['a', 'b'], ['b', 'c']]))
  test('takes everyone equal with the last place where all are in', () => expect(ids(cutAt(ranking, 2, 'all-in'))).toEqual([['a', 'b', 'c'], []]))
  test('takes all when there are fewer than places', () => expect(ids(cutAt(ranking, 9, 'votes-first'))).toEqual([['a', 'b', 'c', 'd'], []]))
})
