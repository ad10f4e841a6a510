import { after, nominationStatuses, transitions, type NominationAct, type NominationStatus } from './status'

const acts = [...new Set(nominationStatuses.flatMap(status => Object.keys(transitions[status])))] as NominationAct[]
const ends: NominationStatus[] = ['honoured', 'upheld', 'notChosen', 'nomineeRefused', 'joined', 'lapsed', 'withdrawn', 'disqualified']

/** Every status that can come after `from`, itself included. */
const reachable = (from: NominationStatus, seen = new Set<NominationStatus>([from])): Set<NominationStatus> => {
  for (const next of Object.values(transitions[from]) as NominationStatus[]) if (!seen.has(next)) reachable(next, seen.add(next))
  return seen
}

describe('the table of statuses', () => {
  test.each(nominationStatuses.flatMap(status => acts.map(act => [status, act] as const)))('%s × %s leads to a status of the table, or nowhere', (status, act) => {
    const next = after(status, act)
    expect(next === null || nominationStatuses.includes(next)).toBe(true)
    expect(next).not.toBe(status)
  })

  test('every status can be reached from a draft', () => {
    expect([...reachable('draft')].sort()).toEqual([...nominationStatuses].sort())
  })

  test('every file can come to an end, and an end has no way out', () => {
    for (const status of nominationStatuses) expect(ends.some(end => reachable(status).has(end))).toBe(true)
    expect(nominationStatuses.filter(status => acts.every(act => after(status, act) === null))).toEqual(ends)
  })

  test('a second look is asked for once: what it leaves as it was is final', () => {
    expect(nominationStatuses.filter(status => after(status, 'ask-second-look') !== null)).toEqual(['declined'])
    expect(after('secondLook', 'uphold')).toBe('upheld')
  })

  test('nobody is honoured without standing on a public list, on a ballot, and before a review', () => {
    const into = (status: NominationStatus) => nominationStatuses.filter(from => acts.some(act => after(from, act) === status))
    expect([into('honoured'), into('publicised'), into('candidate'), into('approved')]).toEqual([['publicised'], ['candidate'], ['approved'], ['underReview', 'secondLook']])
  })
})
