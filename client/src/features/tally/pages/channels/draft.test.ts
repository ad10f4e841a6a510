import { endOfDay, instantAt } from '@shared/basics/shanghai-time'
import type { CandidateView } from '@shared/vote/contract'
import { countedAtOf, missingIn, newDraft, totalsOf } from './draft'

const candidate = (candidateId: string, withdrawn = false): CandidateView => ({ candidateId, withdrawn, number: 1, group: '', name: candidateId, trade: '', unitName: '', deed: '' })
const candidates = [candidate('a'), candidate('b'), candidate('gone', true)]
const draft = { ...newDraft(endOfDay('2018-05-21')), source: '日报', numbers: { a: '3', b: '0' } }

test('begins with the close of our own vote', () => expect(countedAtOf(draft)).toBe(endOfDay('2018-05-21')))

test.each([['9:05', instantAt('2018-05-21', '09:05')], ['18：00', instantAt('2018-05-21', '18:00')], ['25:00', null], ['', null]])('reads the clock time %s', (clock, instant) => {
  expect(countedAtOf({ day: '2018-05-21', clock })).toBe(instant)
})

test('takes a total of nothing, and leaves out who withdrew', () => {
  expect(totalsOf(draft, candidates)).toEqual([{ candidateId: 'a', votes: 3 }, { candidateId: 'b', votes: 0 }])
  expect(totalsOf({ ...draft, numbers: { ...draft.numbers, gone: '7' } }, candidates)).toHaveLength(3)
})

test.each<[string, Parameters<typeof missingIn>, string | false]>([
  ['the file', [draft, false, candidates], '先选佐证文件'],
  ['the time', [{ ...draft, clock: '' }, true, candidates], '先写统计时间'],
  ['the source', [{ ...draft, source: ' ' }, true, candidates], '先写来源'],
  ['a number', [{ ...draft, numbers: { a: '3', b: '1.5' } }, true, candidates], '先填齐每人的票数'],
  ['nothing', [draft, true, candidates], false],
])('says that %s is missing', (_, asked, said) => expect(missingIn(...asked)).toBe(said))
