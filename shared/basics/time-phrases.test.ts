import { dayMs, instantAt } from './shanghai-time'
import { progressOf, sayDay, sayDeadline, sayEnd, sayFullDay, sayLength, sayMoment, sayPast, shortDay, timeLeft, timeUntil, weekdayOf } from './time-phrases'

const minute = 60_000
const hour = 60 * minute
const closesAt = instantAt('2018-03-31', '24:00')

describe('a day', () => {
  test('is said without leading noughts', () => expect(sayDay('2018-03-05')).toBe('3月5日'))
  test('takes its year on a notice', () => expect(sayFullDay('2018-03-31')).toBe('2018年3月31日'))
  test('is short on the ruler', () => expect(shortDay('2018-05-21')).toBe('5.21'))
  test('knows its weekday', () => expect(weekdayOf('2018-05-24')).toBe('四'))
})

describe('an end', () => {
  test('at midnight belongs to the day before, as 24:00', () => expect(sayEnd(closesAt)).toBe('3月31日 24:00'))
  test('at another hour is said as it is', () => expect(sayEnd(instantAt('2018-04-08', '17:00'))).toBe('4月8日 17:00'))
  test('is said with what is left and whose time it is', () =>
    expect(sayDeadline(closesAt - 3 * dayMs - 4 * hour, closesAt)).toBe('还有 3 天 4 小时截止 · 3月31日 24:00（北京时间）'))
})

describe('a length', () => {
  test.each([
    [3 * dayMs + 4 * hour + 59 * minute, '3 天 4 小时'],
    [11 * dayMs, '11 天'],
    [4 * hour + 5 * minute, '4 小时 5 分'],
    [hour, '1 小时'],
    [5 * minute + 59_999, '5 分钟'],
    [59_999, '不到 1 分钟'],
  ])('of %d ms is %s', (length, said) => expect(sayLength(length)).toBe(said))
})

describe('what is left', () => {
  test('is nothing at the closing instant', () => expect(timeLeft(closesAt, closesAt)).toBe('已截止'))
  test('is something one millisecond before', () => expect(timeLeft(closesAt - 1, closesAt)).toBe('还有不到 1 分钟截止'))
  test('until an opening', () => expect(timeUntil(closesAt - 2 * dayMs, closesAt)).toBe('还有 2 天开始'))
  test('has begun at the opening instant', () => expect(timeUntil(closesAt, closesAt)).toBe('已开始'))
})

describe('a past moment', () => {
  const now = instantAt('2018-04-08', '00:30')
  test.each([
    [instantAt('2018-04-08', '00:10'), '今天 00:10'],
    [instantAt('2018-04-07', '20:16'), '昨天 20:16'],
    [instantAt('2018-03-29', '21:07'), '3月29日 21:07'],
    [instantAt('2017-09-03', '12:40'), '2017年9月3日 12:40'],
  ])('%d is said %s', (then, said) => expect(sayPast(now, then)).toBe(said))
  test('without its nearness', () => expect(sayMoment(instantAt('2018-03-29', '21:07'))).toBe('3月29日 21:07'))
})

describe('progress within a window', () => {
  const opensAt = closesAt - 10 * dayMs
  test.each([
    [opensAt - 1, 0],
    [opensAt + 5 * dayMs, 0.5],
    [closesAt + dayMs, 1],
  ])('at %d is %d', (now, part) => expect(progressOf(now, opensAt, closesAt)).toBe(part))
  test('is nothing where the end is open', () => expect(progressOf(opensAt + dayMs, opensAt, null)).toBe(0))
})
