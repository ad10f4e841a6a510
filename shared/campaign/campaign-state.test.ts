import type { KeptChange } from './amendment'
import { campaignState, isRunning } from './campaign-state'

const after = (...kinds: ('suspended' | 'resumed' | 'cancelled')[]) => kinds.map((kind, position) => ({ number: position + 1, change: { kind } as KeptChange, reason: '', at: 0 }))

describe('campaignState', () => {
  test.each([
    ['drafted', { announcedAt: 0, concludedAt: 0, amendments: [] }],
    ['announced', { announcedAt: 1, concludedAt: 0, amendments: [] }],
    ['suspended', { announcedAt: 1, concludedAt: 0, amendments: after('suspended') }],
    ['announced', { announcedAt: 1, concludedAt: 0, amendments: after('suspended', 'resumed') }],
    ['suspended', { announcedAt: 1, concludedAt: 0, amendments: after('suspended', 'resumed', 'suspended') }],
    ['cancelled', { announcedAt: 1, concludedAt: 0, amendments: after('suspended', 'cancelled') }],
    ['concluded', { announcedAt: 1, concludedAt: 2, amendments: after('suspended', 'resumed') }],
  ] as const)('is %s', (state, life) => {
    expect(campaignState(life)).toBe(state)
  })

  test('only an announced campaign takes anything', () => {
    expect((['drafted', 'announced', 'suspended', 'cancelled', 'concluded'] as const).filter(isRunning)).toEqual(['announced'])
  })
})
