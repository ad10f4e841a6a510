import { nominationsOpen } from './nominations-open'

const open = { window: { opensAt: 1000, closesAt: 2000 }, isRunning: true, now: 1500 }

describe('nominationsOpen', () => {
  test.each([['from the opening instant', { now: 1000 }], ['until just before the closing instant', { now: 1999 }], ['without an end', { now: 9999, window: { opensAt: 1000, closesAt: null } }]])('takes nominations %s', (_, change) => {
    expect(nominationsOpen({ ...open, ...change })).toEqual({ ok: true, value: null })
  })

  test.each([
    ['before the opening', { now: 999 }, { kind: 'nominations-not-open', opensAt: 1000 }],
    ['at the closing instant', { now: 2000 }, { kind: 'nominations-closed', closedAt: 2000 }],
    ['while the campaign does not run', { isRunning: false }, { kind: 'campaign-not-running' }],
    ['where the charter has no such stage', { window: null }, { kind: 'campaign-not-running' }],
  ])('refuses them %s', (_, change, error) => {
    expect(nominationsOpen({ ...open, ...change })).toEqual({ ok: false, error })
  })
})
