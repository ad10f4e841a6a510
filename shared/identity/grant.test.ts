import { startOfDay } from '../basics/shanghai-time'
import { grantTransitions, invitationLifeMs, mayAccept, moveGrant, type GrantAct, type GrantState, type Invitation } from './grant'

const states = Object.keys(grantTransitions) as GrantState[]
const acts: GrantAct[] = ['second', 'accept', 'refuse']

test('a grant moves forward only, and a decided one no more', () => {
  const moves = states.flatMap(state => acts.map(act => ({ state, act, to: moveGrant(state, act) })))
  expect(moves.filter(({ to }) => to.ok).map(({ state, act, to }) => `${state} ${act} ${to.ok && to.value}`)).toEqual([
    'proposed second seconded',
    'proposed refuse refused',
    'seconded accept accepted',
    'seconded refuse refused',
  ])
  expect(moveGrant('accepted', 'second')).toEqual({ ok: false, error: { kind: 'already-decided' } })
})

const secondedAt = startOfDay('2018-05-01')
const invitation: Invitation = { state: 'seconded', secondedAt, granters: ['proposer', 'seconder'] }

describe('mayAccept', () => {
  test('lets the invited person in until the fourteenth day is over', () => {
    expect(mayAccept(invitation, 'invitee', secondedAt + invitationLifeMs - 1)).toEqual({ ok: true, value: null })
    expect(mayAccept(invitation, 'invitee', startOfDay('2018-05-15'))).toEqual({ ok: false, error: { kind: 'invitation-expired' } })
  })
  test.each([
    ['by the proposer', invitation, 'proposer', 'no-such-invitation'],
    ['by the seconder', invitation, 'seconder', 'no-such-invitation'],
    ['before it is seconded', { ...invitation, state: 'proposed' as const }, 'invitee', 'no-such-invitation'],
    ['after it was refused', { ...invitation, state: 'refused' as const }, 'invitee', 'no-such-invitation'],
    ['a second time', { ...invitation, state: 'accepted' as const }, 'invitee', 'invitation-used'],
  ])('refuses an invitation %s', (_, given, person, kind) => {
    expect(mayAccept(given, person, secondedAt)).toEqual({ ok: false, error: { kind } })
  })
})
