import { mayExport, mayShowIdNumbers, type Taking } from './may-export'

const taking: Taking = {
  file: { personId: 'worker', nomineeId: 'worker', onBehalf: false, channel: 'self', organisationId: null, unitId: null, recommenderId: 'county', reach: 2, version: 1 },
  reader: { personId: 'officer', officeIds: ['county'], isCityOfficer: false },
  places: ['recommender'],
}

describe('mayExport', () => {
  test('lets an office take out what is in its way', () => expect(mayExport(taking)).toEqual({ ok: true, value: null }))

  test.each<[string, Taking, string]>([
    ['that does not pass it', { ...taking, places: [] }, 'no-such-nomination'],
    ['of the officer’s own', { ...taking, reader: { ...taking.reader, personId: 'worker' } }, 'own-file'],
    ['that was erased', { ...taking, file: { ...taking.file, erasedAt: 1 } }, 'file-erased'],
    ['that its nominee has not handed in', { ...taking, file: { ...taking.file, version: 0 } }, 'not-handed-in'],
  ])('refuses a file %s', (_, refusedTaking, kind) => expect(mayExport(refusedTaking)).toEqual({ ok: false, error: { kind } }))
})

describe('mayShowIdNumbers', () => {
  test.each([
    ['masked, to any office', { idNumbers: 'masked', purpose: '', roles: ['unitOfficer'] }, { ok: true, value: null }],
    ['in full, to a county with a purpose', { idNumbers: 'full', purpose: '打印盖章', roles: ['countyOfficer'] }, { ok: true, value: null }],
    ['in full, to the city with a purpose', { idNumbers: 'full', purpose: '打印盖章', roles: ['cityOfficer'] }, { ok: true, value: null }],
    ['in full, to nobody without a purpose', { idNumbers: 'full', purpose: '  ', roles: ['cityOfficer'] }, { ok: false, error: { kind: 'purpose-missing' } }],
    ['in full, to no unit', { idNumbers: 'full', purpose: '打印盖章', roles: ['unitOfficer'] }, { ok: false, error: { kind: 'id-number-not-for-you' } }],
    ['in full, to no society', { idNumbers: 'full', purpose: '打印盖章', roles: ['societyOfficer'] }, { ok: false, error: { kind: 'id-number-not-for-you' } }],
  ] as const)('shows them %s', (_, asked, answer) => expect(mayShowIdNumbers(asked)).toEqual(answer))
})
