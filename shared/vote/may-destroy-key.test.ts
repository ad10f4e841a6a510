import { differentAppointers } from '../identity/different-appointers'
import { mayDestroyKey } from './may-destroy-key'

const over = { now: 100, destroyed: false, cancelled: false, objectionsCloseAt: 100, isConcluded: true }

describe('mayDestroyKey', () => {
  test('lets the key go at the instant the objection window ends', () => expect(mayDestroyKey(over)).toEqual({ ok: true, value: null }))
  test('lets it go where the campaign was cancelled', () => expect(mayDestroyKey({ ...over, cancelled: true, objectionsCloseAt: null })).toEqual({ ok: true, value: null }))
  test.each([
    ['a moment before', { now: 99 }, { kind: 'objections-still-open', closesAt: 100 }],
    ['while no list is on display', { objectionsCloseAt: null }, { kind: 'no-publicity' }],
    ['while the objections are not closed', { isConcluded: false }, { kind: 'objections-not-concluded' }],
    ['twice', { destroyed: true }, { kind: 'already-destroyed' }],
  ])('keeps it %s', (_, change, error) => expect(mayDestroyKey({ ...over, ...change })).toEqual({ ok: false, error }))
})

describe('differentAppointers', () => {
  test.each([[['a', 'b'], ['b', 'c']], [['a', 'b'], ['a']], [['a'], []]])('lets %j and %j act together', (one, other) => expect(differentAppointers(one, other).ok).toBe(true))
  test.each([[['a', 'b'], ['b', 'a']], [['a'], ['a']]])('refuses %j and %j', (one, other) => expect(differentAppointers(one, other)).toEqual({ ok: false, error: { kind: 'same-appointers' } }))
})
