import { instantAt } from '../basics/shanghai-time'
import { usualObjectionRule } from '../campaign/objection-rule'
import { countObjections, undecided } from './count-objections'
import { addStep } from './record-step'
import { isPressing, replyDueAt, termsOf } from './terms'

const at = instantAt('2018-05-24', '23:59')

test('terms end with their last day; the day of receipt does not count', () => {
  expect(termsOf(usualObjectionRule, at)).toEqual({ takeUpBy: instantAt('2018-05-26', '24:00'), decideBy: instantAt('2018-06-08', '24:00') })
  expect(replyDueAt(usualObjectionRule, at)).toBe(instantAt('2018-05-29', '24:00'))
})

test.each([['a day and a moment before', '2018-05-25', '23:59', false], ['in the last day', '2018-05-26', '00:00', true], ['when it is late', '2018-06-01', '08:00', true]])('%s somebody is reminded or not', (_, day, clock, isReminded) =>
  expect(isPressing(instantAt('2018-05-26', '24:00'), instantAt(day, clock))).toBe(isReminded))

test('what is decided is counted, what is not keeps the matter open', () => {
  expect(countObjections(['upheld', 'dismissed', 'dismissed'])).toEqual({ received: 3, upheld: 1, dismissed: 2 })
  expect([undecided(['upheld', 'dismissed']), undecided(['received', 'investigating', 'upheld'])]).toEqual([0, 2])
})

describe('the chain of steps', () => {
  const lodged = { name: 'lodge', at, personId: 'p', requestId: 'r' }
  const [first, second] = addStep(addStep([], lodged, { text: '一' }, 'salt'), { ...lodged, name: 'note' }, { text: '二' }, 'salt')

  test('has a head for each step, which stands for all before it', () => {
    const [otherFirst, otherSecond] = addStep(addStep([], lodged, { text: '改' }, 'salt'), { ...lodged, name: 'note' }, { text: '二' }, 'salt')
    expect(first?.head).not.toBe(otherFirst?.head)
    expect(second?.head).not.toBe(otherSecond?.head)
  })

  test('tells nothing without the salt', () => expect(addStep([], lodged, { text: '一' }, 'another')[0]?.head).not.toBe(first?.head))
})
