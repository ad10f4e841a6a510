import { inPinnedOrder, movedForward } from './pinned-order'

const people = ['a', 'b', 'c'].map(id => ({ id, name: id }))

test('keeps the chosen order, and puts who is new behind', () => expect(inPinnedOrder(people, ['c', 'gone', 'a']).map(({ id }) => id)).toEqual(['c', 'a', 'b']))
test('moves one a place forward', () => expect(movedForward(['a', 'b', 'c'], 2)).toEqual(['a', 'c', 'b']))
