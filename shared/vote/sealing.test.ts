import { instantAt } from '../basics/shanghai-time'
import { mayBeSealed, nextSealAt, sealReach, type SealingTime } from './sealing'

const window = { opensAt: instantAt('2018-05-12', '00:00'), closesAt: instantAt('2018-05-12', '02:30') }
const sealing = { intervalMinutes: 60, smallestBatch: 50 }
const at = (clock: string, ms = 0): SealingTime => ({ now: instantAt('2018-05-12', clock) + ms, window, sealing, lagMs: 30_000 })
const instant = (clock: string) => instantAt('2018-05-12', clock)

describe('sealing', () => {
  test.each([
    ['nothing in the first hour', at('00:59'), { until: window.opensAt, closing: false }],
    ['nothing before the lag is over', at('01:00', 29_999), { until: window.opensAt, closing: false }],
    ['the first hour once its ballots have landed', at('01:00', 30_000), { until: instant('01:00'), closing: false }],
    ['no part of an hour', at('02:20'), { until: instant('02:00'), closing: false }],
    ['not the last part before the lag is over', at('02:30', 29_999), { until: instant('02:00'), closing: false }],
    ['everything after the close', at('02:30', 30_000), { until: window.closesAt, closing: true }],
  ])('reaches %s', (_, time, reach) => expect(sealReach(time)).toEqual(reach))

  test.each([
    ['at the opening', at('00:00'), instant('01:01')],
    ['within the lag of an hour', at('01:00'), instant('01:01')],
    ['in the last part', at('02:10'), instant('02:31')],
    ['when everything is in', at('02:31'), null],
  ])('comes next, %s', (_, time, next) => expect(nextSealAt(time)).toBe(next))

  test.each([[0, false, false], [49, false, false], [50, false, true], [1, true, true], [0, true, false]])('of %s ballots, closing %s: %s', (ballots, closing, may) =>
    expect(mayBeSealed(ballots, closing, sealing)).toBe(may))
})
