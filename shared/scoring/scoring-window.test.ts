import { scoringIsOpen, type ScoringTime } from './scoring-window'

const open: ScoringTime = { stage: { opensAt: 1000, closesAt: 2000 }, settledAt: null, isRunning: true, now: 1500 }

describe('scoringIsOpen', () => {
  test.each([
    ['from the opening instant', { now: 1000 }],
    ['until just before the closing instant', { now: 1999 }],
    ['without an end where the charter leaves it open', { now: 9999, stage: { opensAt: 1000, closesAt: null } }],
  ])('takes scorecards %s', (_, change) => {
    expect(scoringIsOpen({ ...open, ...change })).toEqual({ ok: true, value: null })
  })

  test.each([
    ['before the opening', { now: 999 }, { kind: 'scoring-not-open' }],
    ['where the charter has no experts', { stage: null }, { kind: 'scoring-not-open' }],
    ['at the closing instant', { now: 2000 }, { kind: 'scoring-closed', closedAt: 2000 }],
    ['once the candidates are settled', { settledAt: 1400 }, { kind: 'scoring-closed', closedAt: 1400 }],
    ['of a suspended campaign', { isRunning: false }, { kind: 'campaign-not-running' }],
  ])('refuses scorecards %s', (_, change, error) => {
    expect(scoringIsOpen({ ...open, ...change })).toEqual({ ok: false, error })
  })
})
