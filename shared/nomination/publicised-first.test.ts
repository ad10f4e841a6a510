import { publicisedFirst } from './publicised-first'

const title = '所在单位公示'

test.each([
  ['where the charter has no such round', null, 100],
  ['from the instant at which objections close', { title, clearedAt: 100 }, 100],
])('lets an office recommend %s', (_, before, now) => expect(publicisedFirst(before, now)).toEqual({ ok: true, value: null }))

test.each([
  ['on no list', null, 100],
  ['while objections are taken', 100, 99],
])('keeps back who is %s', (_, clearedAt, now) => expect(publicisedFirst({ title, clearedAt }, now)).toEqual({ ok: false, error: { kind: 'publicity-first', round: title, until: clearedAt } }))
