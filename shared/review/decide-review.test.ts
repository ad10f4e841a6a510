import type { ClauseFinding } from '../nomination/contract'
import { decideReview, type Reviewing } from './decide-review'

const soft: ClauseFinding = { code: 'skill', said: '原则上应具有高级工以上', weight: 'soft', verdict: 'fails', because: '中级工', softReason: '绝技在身' }
const reviewing: Reviewing = { status: 'underReview', revision: 4, readRevision: 4, verdict: 'approve', reasons: [], softAccepted: [], findings: [], isOwnFile: false, isRunning: true, closesAt: 2000, now: 1999 }
const reasons = [{ about: 'deeds', text: '请写明年份' }]

describe('decideReview', () => {
  test.each([
    ['approves up to the closing instant', {}, 'approve'],
    ['approves a soft clause that fails, its reason accepted', { findings: [soft], softAccepted: ['skill'] }, 'approve'],
    ['approves a soft clause that holds', { findings: [{ ...soft, verdict: 'holds' }] }, 'approve'],
    ['returns with reasons', { verdict: 'return', reasons }, 'return'],
    ['declines with reasons', { verdict: 'decline', reasons }, 'decline'],
    ['goes on where the charter names no end', { closesAt: null, now: 9999 }, 'approve'],
  ])('%s', (_, change, value) => {
    expect(decideReview({ ...reviewing, ...(change as Partial<Reviewing>) })).toEqual({ ok: true, value })
  })

  test.each([
    ['an approval that leaves a soft clause undecided', { findings: [soft] }, { kind: 'soft-clause-undecided', code: 'skill' }],
    ['a return without a reason', { verdict: 'return' }, { kind: 'reasons-missing' }],
    ['a decline without a reason', { verdict: 'decline' }, { kind: 'reasons-missing' }],
    ['a verdict on a file that changed since it was read', { readRevision: 3 }, { kind: 'changed-meanwhile' }],
    ['a verdict on a file not under review', { status: 'approved' }, { kind: 'not-in-this-status', status: 'approved' }],
    ["a verdict on the reviewer's own file", { isOwnFile: true }, { kind: 'own-file' }],
    ['a verdict at the closing instant', { now: 2000 }, { kind: 'review-closed', closedAt: 2000 }],
    ['a verdict in a suspended campaign', { isRunning: false }, { kind: 'campaign-not-running' }],
  ])('refuses %s', (_, change, error) => {
    expect(decideReview({ ...reviewing, ...(change as Partial<Reviewing>) })).toEqual({ ok: false, error })
  })
})
