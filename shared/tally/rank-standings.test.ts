import { ranked } from './rank-standings'

test('ranked lets ties share a rank and skips the ranks they take', () => {
  const items = [{ id: 'a', n: 3 }, { id: 'b', n: 5 }, { id: 'c', n: 3 }, { id: 'd', n: 1 }]
  expect(ranked(items, item => item.n).map(item => [item.id, item.rank])).toEqual([['b', 1], ['a', 2], ['c', 2], ['d', 4]])
})
