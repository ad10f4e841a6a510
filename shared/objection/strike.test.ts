import type { ListedPerson, PublicityNotice } from '../publicity/contract'
import { lastCloseOf, windowFor } from './objection-windows'
import { strike } from './strike'

const person = (candidateId: string, name: string): ListedPerson => ({ candidateId, name, trade: '', unitName: '', deeds: '' })
const list: Pick<PublicityNotice, 'listed' | 'removed' | 'movedUp' | 'order' | 'firstDay' | 'objectionsCloseAt'> = { listed: [person('a', '丁一'), person('b', '王二')], removed: [], movedUp: [], order: 'strokes', firstDay: '2018-05-24', objectionsCloseAt: 100 }
const days = { firstDay: '2018-06-01', lastDay: '2018-06-07', objectionsCloseAt: 300 }

test('somebody struck off leaves the list by a number', () =>
  expect(strike(list, 'b', null)).toEqual({ ...list, listed: [person('a', '丁一')], removed: [{ name: '王二', reason: '异议成立', amendment: 1 }] }))

test('whoever follows stands in the order of the list, with the days of their own', () => {
  const amended = strike(list, 'b', { person: person('c', '于三'), days })
  expect(amended.listed.map(({ name }) => name)).toEqual(['丁一', '于三'])
  expect(amended.movedUp).toEqual([{ candidateId: 'c', name: '于三', amendment: 1, ...days }])
  expect([lastCloseOf(list), lastCloseOf(amended)]).toEqual([100, 300])
  expect([windowFor(amended, 'a'), windowFor(amended, 'c')]).toEqual([{ firstDay: '2018-05-24', objectionsCloseAt: 100 }, { firstDay: '2018-06-01', objectionsCloseAt: 300 }])
})

test('a second strike has the next number, and the same again changes nothing', () => {
  const once = strike(list, 'b', null)
  expect(strike(once, 'b', null)).toBe(once)
  expect(strike(once, 'a', null).removed.map(({ amendment }) => amendment)).toEqual([1, 2])
})
