import type { Combination } from './combine'
import { cutAt, cutRanking } from './cut-at'

const ids = (cut: { listed: { id: string }[]; tied: { id: string }[] }) => [cut.listed.map(one => one.id), cut.tied.map(one => one.id)]

describe('cutAt', () => {
  const ranking = [{ id: 'a', rank: 1 }, { id: 'b', rank: 2 }, { id: 'c', rank: 2 }, { id: 'd', rank: 4 }]
  test('cuts cleanly between ranks', () => expect(ids(cutAt(ranking, 3, 'experts-first'))).toEqual([['a', 'b', 'c'], []]))
  test('names a tie across the line', () => expect(ids(cutAt(ranking, 2, 'experts-first'))).toEqual([['a', 'b'], ['b', 'c']]))
  test('takes everyone equal with the last place where all are in', () => expect(ids(cutAt(ranking, 2, 'all-in'))).toEqual([['a', 'b', 'c'], []]))
  test('takes all when there are fewer than places', () => expect(ids(cutAt(ranking, 9, 'votes-first'))).toEqual([['a', 'b', 'c', 'd'], []]))
})

describe('cutRanking', () => {
  const group = (key: string, listed?: number) => ({ key, name: key, answers: [key], picks: { minimum: 1, maximum: 1 }, ...(listed === undefined ? {} : { listed }) })
  const vote = (...of: ReturnType<typeof group>[]): Combination['vote'] => ({ channels: [{ key: 'own', name: '本平台', own: true }], groups: { field: 'f', of } })
  const ranking = [{ id: 'a', group: 'x', rank: 1 }, { id: 'b', group: 'x', rank: 2 }, { id: 'c', group: 'y', rank: 1 }, { id: 'd', group: 'y', rank: 1 }]
  test('cuts every group at its own places', () => expect(ids(cutRanking(ranking, 3, { tieRule: 'experts-first', vote: vote(group('x', 1), group('y', 1)) }))).toEqual([['a', 'c'], ['c', 'd']]))
  test('cuts once where groups have none', () => expect(ids(cutRanking(ranking, 2, { tieRule: 'experts-first', vote: vote(group('x'), group('y')) }))).toEqual([['a', 'b'], []]))
})
