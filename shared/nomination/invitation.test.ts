import { dayMs } from '../basics/shanghai-time'
import { invitationExpiresAt, mayTakeUp, type TakingUp } from './invitation'

const taking: TakingUp = { status: 'awaitingNominee', expiresAt: 100, nomineeId: null, openerId: 'p_friend', personId: 'p_worker', now: 99 }

describe('mayTakeUp', () => {
  test.each<[string, Partial<TakingUp>]>([
    ['in the last millisecond', {}],
    ['again by whoever did so, though it has expired', { nomineeId: 'p_worker', now: 200 }],
    ['again once the file has gone on', { nomineeId: 'p_worker', status: 'withUnit' }],
  ])('lets it be taken up %s', (_, change) => {
    expect(mayTakeUp({ ...taking, ...change })).toEqual({ ok: true, value: null })
  })

  test.each<[string, Partial<TakingUp>, string]>([
    ['by a second person', { nomineeId: 'p_other' }, 'invitation-used'],
    ['at the instant it expires', { now: 100 }, 'invitation-expired'],
    ['by whoever recommends', { personId: 'p_friend' }, 'own-recommendation'],
    ['of a file that was withdrawn', { status: 'withdrawn' }, 'no-such-invitation'],
  ])('refuses it %s', (_, change, kind) => {
    expect(mayTakeUp({ ...taking, ...change })).toEqual({ ok: false, error: { kind } })
  })
})

test('a code is good for fourteen days, and no longer than files are taken', () => {
  expect([invitationExpiresAt(0, null), invitationExpiresAt(0, 20 * dayMs), invitationExpiresAt(0, 3 * dayMs)]).toEqual([14 * dayMs, 14 * dayMs, 3 * dayMs])
})
