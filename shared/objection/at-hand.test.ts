import { atHand, mostAnswerBytes } from './at-hand'
import type { ObjectionView } from './custody-contract'

const objection = (number: string, at: number, state: ObjectionView['state'], text = ''): ObjectionView => ({
  objectionId: `o_${number}`, revision: 1, number, noticeId: 'n', candidateName: '丁一', kind: 'anonymous', name: '', contact: '', text, files: [], at, state, takeUpBy: 0, decideBy: 0,
  notes: [], reply: null, mayBeAsked: false, proposed: null, decided: null,
})
const long = '很长。'.repeat(2000)
const numbersOf = (items: ObjectionView[]) => items.map(({ number }) => number)

test('all of a few are at hand, as they came', () => {
  const few = [objection('1', 1, 'dismissed'), objection('2', 2, 'received')]
  expect(atHand(few, [])).toEqual(few)
})

test('of more than an answer carries, those that wait longest come first and the decided last', () => {
  const many = [objection('0', 0, 'upheld', long), ...Array.from({ length: 9 }, (_, place) => objection(String(place + 1), place + 1, 'received', long))]
  const found = atHand(many, [])
  expect(numbersOf(found)).toEqual(['1', '2', '3', '4', '5'])
  expect(Buffer.byteLength(JSON.stringify(found))).toBeLessThan(mostAnswerBytes)
})

test('one is always at hand', () => expect(numbersOf(atHand([objection('1', 1, 'received', long)], 'x'.repeat(mostAnswerBytes)))).toEqual(['1']))
