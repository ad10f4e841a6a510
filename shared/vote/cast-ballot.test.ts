import { instantAt } from '../basics/shanghai-time'
import { castBallot, type Casting } from './cast-ballot'
import { commitmentOf } from './commitment'

const window = { opensAt: instantAt('2018-05-12', '00:00'), closesAt: instantAt('2018-05-21', '24:00') }
const candidates = ['a', 'b', 'c', 'gone'].map(candidateId => ({ candidateId, group: '', withdrawn: candidateId === 'gone' }))
const nonce = '00'.repeat(16)

const casting = (changes: Partial<Casting> = {}): Casting => {
  const picks = changes.picks ?? ['a', 'b']
  const commitment = commitmentOf({ campaignId: 'k', picks: [...new Set(picks)], nonce })
  return { now: window.opensAt, window, rule: { picks: { minimum: 1, maximum: 2 } }, candidates, campaignId: 'k', picks, nonce, commitment, ...changes }
}

describe('castBallot', () => {
  test.each([
    ['at the opening instant', {}],
    ['in the last millisecond of the last day', { now: window.closesAt - 1 }],
    ['with the fewest picks', { picks: ['a'] }],
  ])('takes a ballot %s', (_, changes) => {
    const given = casting(changes)
    expect(castBallot(given)).toEqual({ ok: true, value: { picks: given.picks } })
  })

  test('counts a repeated pick once', () => {
    expect(castBallot(casting({ picks: ['a', 'a'] }))).toEqual({ ok: true, value: { picks: ['a'] } })
  })

  test.each([
    ['before the opening instant', { now: window.opensAt - 1 }, { kind: 'voting-not-open', opensAt: window.opensAt }],
    ['at the closing instant, 24:00', { now: window.closesAt }, { kind: 'voting-closed', closedAt: window.closesAt }],
    ['with nobody picked', { picks: [] }, { kind: 'too-few-picks', minimum: 1 }],
    ['with too many picked', { picks: ['a', 'b', 'c'] }, { kind: 'too-many-picks', maximum: 2 }],
    ['for somebody who does not stand', { picks: ['x'] }, { kind: 'not-a-candidate', candidateId: 'x' }],
    ['for somebody withdrawn', { picks: ['gone'] }, { kind: 'candidate-withdrawn', candidateId: 'gone' }],
    ['whose commitment fixes other picks', { commitment: commitmentOf({ campaignId: 'k', picks: ['c'], nonce }) }, { kind: 'commitment-mismatch' }],
  ])('refuses a ballot %s', (_, changes, error) => {
    expect(castBallot(casting(changes as Partial<Casting>))).toEqual({ ok: false, error })
  })
})
