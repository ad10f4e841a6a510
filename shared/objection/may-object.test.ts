import { instantAt } from '../basics/shanghai-time'
import { mayObject, type Objecting } from './may-object'

const objecting = (changes: Partial<Objecting> = {}): Objecting => ({
  now: instantAt('2018-05-24', '00:00'), firstDay: '2018-05-24', objectionsCloseAt: instantAt('2018-05-31', '24:00'),
  kind: 'person', name: '甲', contact: '某地某号', isListed: true, hasSealedPage: false, ...changes,
})

test.each([
  ['from the first instant of the display', {}],
  ['in the last millisecond of the objection window', { now: instantAt('2018-05-31', '24:00') - 1 }],
  ['without a name when it says that it is anonymous', { kind: 'anonymous' as const, name: '', contact: '' }],
  ['in a unit’s name, with its seal', { kind: 'unit' as const, hasSealedPage: true }],
])('takes an objection %s', (_, changes) => expect(mayObject(objecting(changes))).toEqual({ ok: true, value: null }))

test.each([
  ['before the display', { now: instantAt('2018-05-23', '23:59') }, { kind: 'objections-not-open', opensAt: instantAt('2018-05-24', '00:00') }],
  ['at the closing instant', { now: instantAt('2018-05-31', '24:00') }, { kind: 'objections-closed', closedAt: instantAt('2018-05-31', '24:00') }],
  ['about somebody else', { isListed: false }, { kind: 'not-on-the-list' }],
  ['signed with blanks', { name: ' ' }, { kind: 'name-and-contact-missing' }],
  ['without a way to answer', { contact: '' }, { kind: 'name-and-contact-missing' }],
  ['in a unit’s name without its seal', { kind: 'unit' as const }, { kind: 'sealed-page-missing' }],
])('refuses an objection %s', (_, changes, error) => expect(mayObject(objecting(changes))).toEqual({ ok: false, error }))
