import fc from 'fast-check'
import { arrivalCurve, smallestPoint } from './arrival-curve'

const hour = 3_600_000
const batch = (atHour: number, ballots: number) => ({ ballots, lastCastAt: atHour * hour + 1 })

describe('arrivalCurve', () => {
  test('counts a batch for the hour of its last ballot', () => {
    expect(arrivalCurve(0, [batch(0, 80), batch(2, 60), batch(2, 1000)])).toEqual([{ from: 0, until: hour, ballots: 80 }, { from: hour, until: 3 * hour, ballots: 1060 }])
  })
  test('merges hours until they hold 50, and the last into the one before', () => {
    expect(arrivalCurve(0, [batch(0, 20), batch(1, 30), batch(2, 49)])).toEqual([{ from: 0, until: 3 * hour, ballots: 99 }])
  })
  test('says nothing of fewer than 50 ballots', () => expect(arrivalCurve(0, [batch(0, 20), batch(1, 29)])).toEqual([]))
  test('loses no ballot and shows no point below 50, whatever the batches', () => {
    const batches = fc.array(fc.record({ ballots: fc.integer({ min: 1, max: 300 }), lastCastAt: fc.integer({ min: 0, max: 200 * hour }) }))
    fc.assert(fc.property(batches, sealed => {
      const curve = arrivalCurve(0, sealed)
      const all = sealed.reduce((sum, { ballots }) => sum + ballots, 0)
      expect(curve.reduce((sum, { ballots }) => sum + ballots, 0)).toBe(all < smallestPoint ? 0 : all)
      expect(curve.every(({ ballots }) => ballots >= smallestPoint)).toBe(true)
      expect(curve.every(({ from, until }, place) => from < until && from === (curve[place - 1]?.until ?? 0))).toBe(true)
    }))
  })
})
