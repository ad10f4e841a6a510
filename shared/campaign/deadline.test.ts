import { dayMs, endOfDay, instantAt } from '../basics/shanghai-time'
import { taizhou2018 } from '../charters/taizhou-2018'
import { deadlineFor } from './deadline'

const withCounty = { ...taizhou2018, deadlines: [...taizhou2018.deadlines, { key: 'county', level: 'county' as const, at: instantAt('2018-03-25', '17:00'), said: '3月25日17:00前' }] }

describe('deadlineFor', () => {
  test('a level without its own deadline has the one above it', () => {
    expect(['unit', 'county', 'city'].map(level => deadlineFor(taizhou2018, [], level as 'unit'))).toEqual(Array(3).fill(endOfDay('2018-03-31')))
    expect(deadlineFor(withCounty, [], 'unit')).toBe(instantAt('2018-03-25', '17:00'))
    expect(deadlineFor(withCounty, [], 'city')).toBe(endOfDay('2018-03-31'))
  })

  test('when nominations are postponed, every deadline moves by as much', () => {
    const tenDaysMore = [{ number: 1, change: { kind: 'postponed' as const, stageKey: 'nomination', closesAt: endOfDay('2018-04-10') }, reason: '应各县要求', at: 0 }]
    expect(deadlineFor(withCounty, tenDaysMore, 'county')).toBe(instantAt('2018-03-25', '17:00') + 10 * dayMs)
    expect(deadlineFor(withCounty, tenDaysMore, 'city')).toBe(endOfDay('2018-04-10'))
  })

  test('without any deadline the end of the nominations counts', () => {
    expect(deadlineFor({ ...taizhou2018, deadlines: [] }, [], 'county')).toBe(endOfDay('2018-03-31'))
  })
})
