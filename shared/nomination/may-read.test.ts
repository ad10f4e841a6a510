import { isOwnMatter, placesAt, type FileOnItsWay, type Reader } from './may-read'

const file: FileOnItsWay = { personId: 'p_worker', nomineeId: 'p_worker', onBehalf: false, channel: 'self', organisationId: null, unitId: 'unit', recommenderId: 'county', reach: 3 }
const member: Reader = { personId: 'p_other', officeIds: [], isCityOfficer: false }
const officerOf = (...officeIds: string[]): Reader => ({ ...member, officeIds })

describe('placesAt', () => {
  test.each<[string, Partial<FileOnItsWay>, Reader, string[]]>([
    ['a person sees their own file', {}, { ...member, personId: 'p_worker' }, ['own']],
    ['a person sees a file that somebody else opened about them', { personId: 'p_friend', channel: 'public' }, { ...member, personId: 'p_worker' }, ['own']],
    ['nobody else does', {}, member, []],
    ['the unit sees what reached it', { reach: 1 }, officerOf('unit'), ['unit']],
    ['the unit does not see a draft', { reach: 0 }, officerOf('unit'), []],
    ['the recommender sees what reached it', { reach: 2 }, officerOf('county'), ['recommender']],
    ['the recommender does not see what is still with the unit', { reach: 1 }, officerOf('county'), []],
    ['another organisation sees nothing', {}, officerOf('elsewhere'), []],
    ['the city sees what reached it', {}, { ...member, isCityOfficer: true }, ['city']],
    ['the city does not see what is still with the recommender', { reach: 2 }, { ...member, isCityOfficer: true }, []],
    ["an organisation's officers see its own recommendation", { channel: 'organisation', organisationId: 'county', reach: 0 }, officerOf('county'), ['own']],
    ['who opened it sees it no longer after leaving', { channel: 'organisation', organisationId: 'county', personId: 'p_other', nomineeId: null }, member, []],
  ])('%s', (_, change, reader, places) => {
    expect(placesAt({ ...file, ...change }, reader)).toEqual(places)
  })
})

describe('isOwnMatter', () => {
  test.each([
    ['an own self-nomination', { channel: 'self', personId: 'p_other', nomineeId: 'p_other', onBehalf: false }, true],
    ['an own public recommendation', { channel: 'public', personId: 'p_other', nomineeId: null, onBehalf: false }, true],
    ['an organisation’s recommendation of oneself', { channel: 'organisation', personId: 'p_worker', nomineeId: 'p_other', onBehalf: false }, true],
    ['an organisation’s recommendation one entered', { channel: 'organisation', personId: 'p_other', nomineeId: 'p_worker', onBehalf: false }, false],
    ['a file one filled in for somebody who cannot', { channel: 'self', personId: 'p_other', nomineeId: 'p_worker', onBehalf: true }, false],
    ['somebody else’s file', { channel: 'self', personId: 'p_worker', nomineeId: 'p_worker', onBehalf: false }, false],
  ] as const)('%s', (_, own, verdict) => {
    expect(isOwnMatter(own, member)).toBe(verdict)
  })
})
