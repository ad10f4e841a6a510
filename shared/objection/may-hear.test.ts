import { roles } from '../basics/endpoint'
import { mayHear } from './may-hear'

test.each([[['custodian']], [['custodian', 'supervisor']]] as const)('%s hears', held => expect(mayHear({ roles: held, isConcerned: false })).toEqual({ ok: true, value: null }))

test.each(roles.filter(role => !['custodian', 'supervisor'].includes(role)))('who is %s besides does not', role =>
  expect(mayHear({ roles: ['custodian', role], isConcerned: false })).toEqual({ ok: false, error: { kind: 'other-post-held' } }))

test('nobody hears what is said against their own list', () => expect(mayHear({ roles: ['custodian'], isConcerned: true })).toEqual({ ok: false, error: { kind: 'on-the-list-yourself' } }))
