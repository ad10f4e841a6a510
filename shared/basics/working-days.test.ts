import fc from 'fast-check'
import { dayAfter } from './shanghai-time'
import { isWorkingDay, knownYears, publicityDays } from './working-days'

const lastDayOf = (firstDay: string) => {
  const period = publicityDays(firstDay, 5, 5)
  return period.ok ? period.value.lastDay : period.error
}

describe('publicityDays', () => {
  test.each([
    ['2020-05-14', '2020-05-20'],
    ['2021-09-14', '2021-09-18'],
    ['2025-04-15', '2025-04-21'],
    ['2025-04-08', '2025-04-14'],
  ])('five working days from %s end on %s, as the real notice said', (firstDay, lastDay) => {
    expect(lastDayOf(firstDay)).toBe(lastDay)
  })

  test('lays out the Taizhou week: five days of display, a weekend, and one more day for objections', () => {
    expect(publicityDays('2018-05-24', 5, 6)).toEqual({
      ok: true,
      value: {
        lastDay: '2018-05-30',
        objectionsLastDay: '2018-05-31',
        days: [
          { day: '2018-05-24', kind: 'display' },
          { day: '2018-05-25', kind: 'display' },
          { day: '2018-05-26', kind: 'rest' },
          { day: '2018-05-27', kind: 'rest' },
          { day: '2018-05-28', kind: 'display' },
          { day: '2018-05-29', kind: 'display' },
          { day: '2018-05-30', kind: 'display' },
          { day: '2018-05-31', kind: 'objections' },
        ],
      },
    })
  })

  test('begins to count after the weekend when the first day is a Saturday', () => {
    expect(lastDayOf('2018-05-26')).toBe('2018-06-01')
  })

  test('refuses to compute past the years that the table covers', () => {
    expect(publicityDays(`${knownYears.last}-12-30`, 5, 5)).toEqual({ ok: false, error: { kind: 'holidays-unknown', year: knownYears.last + 1 } })
    expect(publicityDays(`${knownYears.first - 1}-06-01`, 1, 1)).toEqual({ ok: false, error: { kind: 'holidays-unknown', year: knownYears.first - 1 } })
  })

  test('knows every year of the two campaigns', () => {
    expect(knownYears.first).toBeLessThanOrEqual(2017)
    expect(knownYears.last).toBeGreaterThanOrEqual(2018)
  })

  test('a period of n working days holds n working days, whatever day it begins on', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1500 }), fc.integer({ min: 1, max: 15 }), fc.integer({ min: 0, max: 5 }), (start, workingDays, more) => {
      let firstDay = '2018-01-01'
      for (let step = 0; step < start; step++) firstDay = dayAfter(firstDay)
      const period = publicityDays(firstDay, workingDays, workingDays + more)
      if (!period.ok) throw new Error('2018 to 2022 are known')
      const kinds = period.value.days.map(day => day.kind)
      expect(kinds.filter(kind => kind === 'display')).toHaveLength(workingDays)
      expect(kinds.filter(kind => kind === 'objections')).toHaveLength(more)
    }), { numRuns: 50 })
  })
})

describe('isWorkingDay', () => {
  test.each([
    ['a Tuesday', '2018-05-15', true],
    ['a Saturday', '2018-05-12', false],
    ['a make-up Saturday', '2018-04-28', true],
    ['a Monday of a holiday', '2018-04-30', false],
  ])('%s, %s: %s', (_, day, working) => {
    expect(isWorkingDay(day)).toEqual({ ok: true, value: working })
  })
})
