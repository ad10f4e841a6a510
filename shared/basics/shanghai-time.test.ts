import { clockOf, dayAfter, dayOf, endOfDay, instantAt, isDay, startOfDay } from './shanghai-time'

describe('Shanghai time', () => {
  test('"24:00" is the next day\'s 00:00', () => {
    expect(instantAt('2018-03-31', '24:00')).toBe(Date.UTC(2018, 2, 31, 16))
    expect(endOfDay('2018-03-31')).toBe(startOfDay('2018-04-01'))
  })

  test('a day begins at 16:00 UTC of the day before', () => {
    expect(dayOf(Date.UTC(2018, 2, 31, 16))).toBe('2018-04-01')
    expect(dayOf(Date.UTC(2018, 2, 31, 16) - 1)).toBe('2018-03-31')
    expect(clockOf(Date.UTC(2018, 4, 31, 9))).toBe('17:00')
  })

  test('the day after the last of a month, a year, a February', () => {
    expect(['2018-04-30', '2018-12-31', '2016-02-28', '2018-02-28'].map(dayAfter)).toEqual(['2018-05-01', '2019-01-01', '2016-02-29', '2018-03-01'])
  })

  test.each(['2018-02-28', '2016-02-29', '1949-10-01'])('%s is a day', text => expect(isDay(text)).toBe(true))
  test.each(['2018-02-29', '1980-02-30', '2018-13-01', '2018-00-10', '2018-4-1', '20180401', '', '2018-04-01T00:00'])('"%s" is no day', text => expect(isDay(text)).toBe(false))
})
