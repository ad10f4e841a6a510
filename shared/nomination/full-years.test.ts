import fc from 'fast-check'
import { fullMonths, fullYears } from './full-years'

describe('fullYears', () => {
  test.each([
    ['2013-03-31', '2018-03-31', 5],
    ['2013-04-01', '2018-03-31', 4],
    ['2012-02-29', '2017-02-28', 4],
    ['2012-02-29', '2017-03-01', 5],
    ['2018-04-01', '2018-03-31', 0],
    ['2018-03-31', '2018-03-31', 0],
  ])('from %s to %s: %d', (since, by, years) => {
    expect(fullYears(since, by)).toBe(years)
  })

  test('from July 2009 to the end of March 2018 is 8 years and 8 months', () => {
    expect(fullMonths('2009-07-01', '2018-03-31')).toBe(104)
  })

  test('beginning earlier never makes it shorter', () => {
    const day = fc.date({ min: new Date('1970-01-01'), max: new Date('2017-12-31'), noInvalidDate: true }).map(date => date.toISOString().slice(0, 10))
    fc.assert(fc.property(day, day, (one, other) => {
      const [earlier, later] = one < other ? [one, other] : [other, one]
      expect(fullMonths(earlier, '2018-03-31')).toBeGreaterThanOrEqual(fullMonths(later, '2018-03-31'))
    }))
  })
})
