import { proposeHeld, roundedSize, secondHeld, type HeldState, type Proposed } from './held-group'

const proposal: Proposed = { state: 'proposed', revision: 2, decision: 'void', proposedBy: 'p_first', proposerAppointedBy: ['p_chief'] }

test('a group is proposed, and proposed again, until it is decided', () => {
  expect((['held', 'proposed', 'counted', 'voided'] as HeldState[]).map(state => proposeHeld(state))).toEqual([
    { ok: true, value: 'proposed' },
    { ok: true, value: 'proposed' },
    { ok: false, error: { kind: 'already-decided' } },
    { ok: false, error: { kind: 'already-decided' } },
  ])
})

test.each([['count', 'counted'], ['void', 'voided']] as const)('a second officer carries the proposal to %s', (decision, state) => {
  expect(secondHeld({ ...proposal, decision }, 'p_second', 2)).toEqual({ ok: true, value: state })
})

test.each([
  ['of one’s own', proposal, 'p_first', 2, 'own-proposal'],
  ['of somebody whom one appointed', proposal, 'p_chief', 2, 'appointed-by-you'],
  ['that was changed meanwhile', proposal, 'p_second', 1, 'proposal-changed'],
  ['that nobody made', { ...proposal, state: 'held', decision: null }, 'p_second', 2, 'nothing-proposed'],
  ['that is decided', { ...proposal, state: 'voided' }, 'p_second', 2, 'already-decided'],
] as [string, Proposed, string, number, string][])('refuses to second a proposal %s', (_, given, seconder, revision, kind) => {
  expect(secondHeld(given, seconder, revision)).toEqual({ ok: false, error: { kind } })
})

test.each([[0, 0], [9, 0], [10, 10], [14, 10], [15, 20], [994, 990], [1049, 1000], [3051, 3100]])('%i held ballots are shown as %i', (ballots, shown) => expect(roundedSize(ballots)).toBe(shown))
