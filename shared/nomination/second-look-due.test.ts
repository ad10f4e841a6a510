import { endOfDay, startOfDay } from '../basics/shanghai-time'
import type { SecondLook } from './nomination-file'
import { secondLookDue, wordsForLookers } from './second-look-due'

const answerBy = endOfDay('2018-04-13')
const secondLook: SecondLook = { level: 'city', askedAt: startOfDay('2018-04-08'), why: '', answerBy, outcome: null, answer: '', by: '', answeredAt: null }
const asked = { status: 'secondLook' as const, secondLook, name: '马长根' }

test.each([
  ['before its last day', startOfDay('2018-04-13') - 1, null],
  ['on its last day', startOfDay('2018-04-13'), 'soon'],
  ['a moment before the end', answerBy - 1, 'soon'],
  ['at the end', answerBy, 'late'],
] as const)('a second look %s', (_, now, due) => expect(secondLookDue(asked, now)).toBe(due))

test('one that was answered is not due', () => expect(secondLookDue({ ...asked, status: 'upheld' }, answerBy)).toBeNull())

test('officers are told until when, and that it is over', () => {
  expect(wordsForLookers(asked, 'soon')).toEqual({ kind: 'second-look-due', title: '复核快到期了', text: '马长根请求的复核请在 4月13日 24:00 前答复。' })
  expect(wordsForLookers(asked, 'late').text).toBe('马长根请求的复核本应在 4月13日 24:00 前答复，还没有人答复，请尽快办。')
})
