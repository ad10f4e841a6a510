import { listedIds } from './list-order'
import type { RankedCandidate } from './notice'

const ranked = (candidateId: string, votes: number, listed = true): RankedCandidate => ({ candidateId, name: candidateId, group: '', expertMean: null, expertPercent: 0, votes, votePercent: 0, voteParts: [], combined: 0, rank: 1, listed })
const ranking = [ranked('a', 5), ranked('b', 9), ranked('c', 9), ranked('d', 99, false)]

test.each([
  ['as they were ranked, for strokes to be looked at', 'strokes', [], ['a', 'b', 'c']],
  ['by votes, and as they were ranked with as many', 'votes', [], ['b', 'c', 'a']],
  ['as the office pinned them', 'pinned', ['c', 'a', 'b'], ['c', 'a', 'b']],
] as const)('lists %s', (_, order, pinned, value) => expect(listedIds(order, ranking, pinned)).toEqual({ ok: true, value }))

test.each([[['c', 'a']], [['c', 'a', 'b', 'b']], [['c', 'a', 'a']], [['c', 'a', 'd']], [[]]])('refuses %j as an order', pinned => expect(listedIds('pinned', ranking, pinned)).toEqual({ ok: false, error: { kind: 'order-incomplete' } }))
