import { instantAt } from '../basics/shanghai-time'
import { shownTotals } from './totals-shown'

const window = { opensAt: instantAt('2018-05-12', '00:00'), closesAt: instantAt('2018-05-21', '24:00') }
const at = (day: string, clock: string) => instantAt(day, clock)
const running = { ok: true, value: { asOf: null } }
const notBefore = (shownFrom: number) => ({ ok: false, error: { kind: 'totals-not-shown-yet', shownFrom } })

describe('shownTotals', () => {
  test.each([
    ['after the close: not a millisecond early', { kind: 'after-close' }, window.closesAt - 1, notBefore(window.closesAt)],
    ['after the close: from the closing instant', { kind: 'after-close' }, window.closesAt, running],
    ['live: not before the opening', { kind: 'live' }, window.opensAt - 1, notBefore(window.opensAt)],
    ['live: from the opening', { kind: 'live' }, window.opensAt, running],
    ['每天18时: nothing on the first morning', { kind: 'daily', at: '18:00' }, at('2018-05-12', '10:00'), notBefore(at('2018-05-12', '18:00'))],
    ['每天18时: the count as of six', { kind: 'daily', at: '18:00' }, at('2018-05-12', '18:00'), { ok: true, value: { asOf: at('2018-05-12', '18:00') } }],
    ['每天18时: still that one next morning', { kind: 'daily', at: '18:00' }, at('2018-05-13', '09:00'), { ok: true, value: { asOf: at('2018-05-12', '18:00') } }],
    ['每天18时: the running count after the close', { kind: 'daily', at: '18:00' }, window.closesAt, running],
  ] as const)('%s', (_, rule, now, expected) => expect(shownTotals(rule, window, now)).toEqual(expected))
})
