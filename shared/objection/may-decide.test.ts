import { mayDecide, type Deciding } from './may-decide'

const deciding = (changes: Partial<Deciding> = {}): Deciding => ({ state: 'investigating', outcome: 'upheld', now: 10, mayBeAsked: true, reply: { dueAt: 20, repliedAt: 5 }, ...changes })

test.each([
  ['upheld, once the nominee has answered', {}, 'upheld'],
  ['upheld, once the time to answer is over', { now: 20, reply: { dueAt: 20, repliedAt: null } }, 'upheld'],
  ['upheld, where the nominee cannot be asked here', { mayBeAsked: false, reply: null }, 'upheld'],
  ['dismissed without troubling the nominee', { outcome: 'dismissed' as const, reply: null }, 'dismissed'],
])('may be %s', (_, changes, state) => expect(mayDecide(deciding(changes))).toEqual({ ok: true, value: state }))

test.each([
  ['before it was taken up', { state: 'received' as const }, { kind: 'not-in-this-state', state: 'received' }],
  ['twice', { state: 'dismissed' as const }, { kind: 'not-in-this-state', state: 'dismissed' }],
  ['against somebody unheard', { reply: null }, { kind: 'nominee-not-asked' }],
  ['while an answer may still come', { now: 19, reply: { dueAt: 20, repliedAt: null } }, { kind: 'reply-awaited', dueAt: 20 }],
])('is not decided %s', (_, changes, error) => expect(mayDecide(deciding(changes))).toEqual({ ok: false, error }))
