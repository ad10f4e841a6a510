import type { CandidateView } from '@shared/vote/contract'
import { hasRoom, missingOn, sayGroupRange, sayRange } from './limit-words'

const candidate = (candidateId: string, group: string): CandidateView => ({ candidateId, group, number: 1, name: candidateId, trade: '', unitName: '', deed: '', withdrawn: false })
const [a, b, c] = [candidate('a', 'x'), candidate('b', 'x'), candidate('c', 'y')]
const paper = { picks: { minimum: 2, maximum: 3 }, groups: [{ key: 'x', name: '智能制造', minimum: 1, maximum: 2 }, { key: 'y', name: '传统工艺', minimum: 1, maximum: 1 }] }

test.each([
  ['the first group that lacks somebody', [], '智能制造还差 1 名'],
  ['the next group', [a, b], '传统工艺还差 1 名'],
  ['nothing, when all is there', [a, c], false],
])('says %s', (_, chosen, said) => expect(missingOn(paper, chosen)).toBe(said))

test('counts over all where there are no groups', () => {
  expect(missingOn({ ...paper, groups: [] }, [a])).toBe('还差 1 名')
  expect(missingOn({ ...paper, groups: [] }, [])).toBe('先选 2 名')
})

test('has no room in a full group, and none on a full ballot', () => {
  expect([hasRoom(paper, [a], 'x'), hasRoom(paper, [a, b], 'x'), hasRoom(paper, [a, b], 'y'), hasRoom({ ...paper, picks: { minimum: 1, maximum: 2 } }, [a, b], 'y')]).toEqual([true, false, true, false])
})

test('says a range as a voter reads it', () => {
  expect([sayRange({ minimum: 1, maximum: 3 }), sayRange({ minimum: 3, maximum: 3 }), sayRange({ minimum: 2, maximum: 3 }), sayGroupRange({ minimum: 0, maximum: 2 }), sayGroupRange({ minimum: 1, maximum: 1 })])
    .toEqual(['至多选 3 名', '选满 3 名', '选 2 到 3 名', '可以不选，至多选 2 名', '选 1 名'])
})
