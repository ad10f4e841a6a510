import { certificateNumber } from './certificate-number'
import { mayConfer } from './may-confer'

const notice = { objectionsCloseAt: 1000 }

describe('mayConfer', () => {
  test('allows it from the instant the objection window closes', () => expect(mayConfer({ now: 1000, notice, isConcluded: true })).toEqual({ ok: true, value: null }))
  test.each([
    ['without a publicity list', { now: 1000, notice: null, isConcluded: true }, { kind: 'no-publicity' }],
    ['while objections are taken', { now: 999, notice, isConcluded: true }, { kind: 'objections-still-open', closeAt: 1000 }],
    ['while the custodians have not closed the objections', { now: 1000, notice, isConcluded: false }, { kind: 'objections-not-concluded' }],
  ])('refuses it %s', (_, conferring, error) => expect(mayConfer(conferring)).toEqual({ ok: false, error }))
})

test('certificateNumber counts within the year', () => expect(certificateNumber('2018-06-15', 7)).toBe('2018-007'))
