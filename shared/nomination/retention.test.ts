import { instantAt } from '../basics/shanghai-time'
import { erasesAt, keepsName, mayErase } from './retention'
import { nominationStatuses, transitions } from './status'

describe('erasesAt', () => {
  test.each([
    ['2016-06-03', 36, '2019-06-03'],
    ['2018-11-30', 3, '2019-02-28'],
    ['2018-12-31', 1, '2019-01-31'],
  ])('of what ended on %s, after %d months, is %s', (ended, months, erased) => expect(erasesAt(instantAt(ended, '10:00'), { months })).toBe(instantAt(erased, '00:00')))
  test('does not come while the campaign runs', () => expect(erasesAt(null, { months: 36 })).toBeNull())
})

test('a file may be erased where nothing runs, and not where a title has to stay known', () => {
  expect((['draft', 'declined', 'notChosen', 'withdrawn', 'returned', 'underReview', 'candidate', 'honoured', 'disqualified'] as const).map(mayErase)).toEqual(['now', 'now', 'now', 'now', 'while-running', 'while-running', 'while-running', 'kept-until', 'kept-until'])
  const ends = nominationStatuses.filter(status => Object.keys(transitions[status]).length === 0)
  expect(ends.filter(status => mayErase(status) === 'while-running')).toEqual(['joined'])
  expect([keepsName('honoured'), keepsName('declined')]).toEqual([true, false])
})
