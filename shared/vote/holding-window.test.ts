import fc from 'fast-check'
import { dayMs, instantAt } from '../basics/shanghai-time'
import { afterWindow, nextWindow, windowMs, type Holding, type HoldingWindow } from './holding-window'

const opensAt = instantAt('2018-05-12', '09:00')
const closesAt = instantAt('2018-05-14', '17:05')

/** Every window that is judged of a vote, for ballots cast at these instants. */
function windowsOf(castAt: readonly number[], landedUntil = closesAt): HoldingWindow[] {
  const found: HoldingWindow[] = []
  for (let holding: Holding = { partFrom: opensAt, judgedUntil: opensAt }; ; ) {
    const { judgedUntil } = holding
    const first = Math.min(...castAt.filter(at => at >= judgedUntil && at < landedUntil))
    const window = nextWindow(holding, closesAt, landedUntil, Number.isFinite(first) ? first : null)
    if (!window) return found
    found.push(window)
    holding = afterWindow(holding, window)
  }
}

const anyBallots = fc.array(fc.integer({ min: opensAt, max: closesAt - 1 }), { maxLength: 60 })

test('every ballot is judged in one window, and the last one ends with the vote', () =>
  fc.assert(fc.property(anyBallots, castAt => {
    const windows = windowsOf(castAt)
    for (const at of castAt) expect(windows.filter(one => at >= one.from && at < one.until)).toHaveLength(1)
    expect(windows.at(-1)).toMatchObject({ until: closesAt, endsPart: true })
  })))

test('without ballots a vote is stepped through day by day', () => {
  const midnight = instantAt('2018-05-13', '00:00')
  expect(windowsOf([]).map(one => [one.until, one.endsPart])).toEqual([[midnight, true], [midnight + dayMs, true], [closesAt, true]])
})

test('a window waits until everything in it has landed', () => {
  expect(windowsOf([opensAt], opensAt + windowMs - 1)).toEqual([])
  expect(windowsOf([opensAt], opensAt + windowMs)).toEqual([{ from: opensAt, until: opensAt + windowMs, endsPart: false }])
})

test('a vote that is prolonged goes on where it was closed, in groups of its own', () => {
  const later = nextWindow({ partFrom: closesAt, judgedUntil: closesAt }, closesAt + dayMs, closesAt + 2 * dayMs, null)
  expect(later).toMatchObject({ from: expect.any(Number), until: instantAt('2018-05-15', '00:00'), endsPart: true })
})
