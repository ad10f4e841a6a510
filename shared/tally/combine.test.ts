import { combinedRanking, combinedScore, type Combination } from './combine'

const own: NonNullable<Combination['vote']> = { channels: [{ key: 'own', name: '本平台', own: true }] }
const half: Combination = { weights: { experts: 50, votes: 50 }, expertMaximum: 100, tieRule: 'experts-first', vote: own }
const standing = (candidateId: string, expertMean: number | null, group = '') => ({ candidateId, expertMean, group })

describe('combinedScore', () => {
  test.each([
    ['adds both percentages by the weights', 90, 50, { experts: 50, votes: 50 }, 70],
    ['gives what a reader works out from the numbers shown', 82.5, 91.2, { experts: 60, votes: 40 }, 85.98],
    ['rounds half a hundredth up', 0.01, 0, { experts: 50, votes: 50 }, 0.01],
  ])('%s', (_, experts, votes, weights, score) => expect(combinedScore(experts, votes, weights)).toBe(score))
})

describe('combinedRanking', () => {
  const tied = [standing('a', 80), standing('b', 100), standing('c', 10)]
  const votes = { own: { a: 100, b: 80, c: 10 } }
  test.each([
    ['experts-first', ['b', 'a', 'c'], [1, 2, 3]],
    ['votes-first', ['a', 'b', 'c'], [1, 2, 3]],
    ['all-in', ['a', 'b', 'c'], [1, 1, 3]],
  ] as const)('orders equals %s', (tieRule, ids, ranks) => {
    const ranking = combinedRanking(tied, votes, { ...half, tieRule })
    expect([ranking.map(one => one.candidateId), ranking.map(one => one.rank)]).toEqual([ids, ranks])
  })

  test('gives every number of the formula', () => {
    expect(combinedRanking([standing('a', 30), standing('b', null)], { own: { a: 2, b: 3 } }, { ...half, expertMaximum: 60 })).toEqual([
      { candidateId: 'a', group: '', expertMean: 30, expertPercent: 50, votes: 2, votePercent: 66.67, voteParts: [], combined: 58.34, rank: 1 },
      { candidateId: 'b', group: '', expertMean: null, expertPercent: 0, votes: 3, votePercent: 100, voteParts: [], combined: 50, rank: 2 },
    ])
  })

  test('stands where nobody voted, and where nobody may', () => {
    expect(combinedRanking([standing('a', 80)], { own: {} }, half)).toMatchObject([{ votePercent: 0, combined: 40 }])
    expect(combinedRanking([standing('a', 80)], {}, { ...half, vote: null, weights: { experts: 100, votes: 0 } })).toMatchObject([{ combined: 80 }])
  })

  test('compares within a group, where each group has places of its own', () => {
    const group = (key: string) => ({ key, name: key, answers: [key], picks: { minimum: 1, maximum: 1 }, listed: 1 })
    const ranking = combinedRanking([standing('a', 50, 'x'), standing('b', 60, 'y'), standing('c', 90, 'x')], { own: { a: 100, b: 1, c: 10 } }, { ...half, vote: { ...own, groups: { field: 'f', of: [group('x'), group('y')] } } })
    expect(ranking.map(one => [one.group, one.candidateId, one.votePercent, one.rank])).toEqual([['x', 'a', 100, 1], ['x', 'c', 10, 2], ['y', 'b', 100, 1]])
  })
})
