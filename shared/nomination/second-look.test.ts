import { endOfDay, instantAt, startOfDay } from '../basics/shanghai-time'
import { chongqing2017 } from '../charters/chongqing-2017'
import { taizhou2018 } from '../charters/taizhou-2018'
import { askSecondLook, giveSecondLook, overturnClosesAt, type AskingSecondLook, type GivingSecondLook } from './second-look'
import { nominationStatuses } from './status'

const declinedAt = instantAt('2018-04-03', '10:00')
const asking: AskingSecondLook = { charter: taizhou2018, status: 'declined', revision: 4, readRevision: 4, isRunning: true, declinedAt, level: 'city', hasHadOne: false, why: '年限证明在第二页', now: instantAt('2018-04-05', '09:00') }
const giving: GivingSecondLook = {
  charter: taizhou2018, amendments: [], now: instantAt('2018-04-06', '09:00'), status: 'secondLook', revision: 5, readRevision: 5, isRunning: true, level: 'city', places: ['city'],
  isOwnFile: false, declinedBy: 'p_first', personId: 'p_second', outcome: 'overturn',
}

describe('askSecondLook', () => {
  test('is open for five days, the last one whole, and names by when the office answers', () => {
    expect(askSecondLook({ ...asking, now: endOfDay('2018-04-08') - 1 })).toMatchObject({ ok: true, value: { status: 'secondLook', secondLook: { level: 'city', why: '年限证明在第二页', answerBy: endOfDay('2018-04-13'), outcome: null } } })
  })

  test.each<[string, Partial<AskingSecondLook>, object]>([
    ['a second time', { hasHadOne: true, status: 'upheld' }, { kind: 'second-look-used' }],
    ['of what was not declined', { status: 'underReview' }, { kind: 'not-in-this-status', status: 'underReview' }],
    ['on a file that changed', { readRevision: 3 }, { kind: 'changed-meanwhile' }],
    ['in a suspended campaign', { isRunning: false }, { kind: 'campaign-not-running' }],
    ['at the closing instant', { now: endOfDay('2018-04-08') }, { kind: 'second-look-closed', closedAt: endOfDay('2018-04-08') }],
  ])('is refused %s', (_, change, error) => {
    expect(askSecondLook({ ...asking, ...change })).toEqual({ ok: false, error })
  })
})

describe('giveSecondLook', () => {
  test.each<[string, Partial<GivingSecondLook>, object]>([
    ['the city approves after all', {}, { act: 'overturn-to-approved', status: 'approved' }],
    ['the county puts it before the city', { level: 'recommender', places: ['recommender'] }, { act: 'overturn-for-review', status: 'underReview' }],
    ['the city does what the county would not', { level: 'recommender' }, { act: 'overturn-for-review', status: 'underReview' }],
    ['the county does what the unit would not', { level: 'unit', places: ['recommender'], now: startOfDay('2018-03-30') }, { act: 'overturn-to-recommender', status: 'withRecommender' }],
    ['the decline stands, however late the answer', { outcome: 'uphold', now: startOfDay('2018-06-01') }, { act: 'uphold', status: 'upheld' }],
  ])('%s', (_, change, value) => {
    expect(giveSecondLook({ ...giving, ...change })).toEqual({ ok: true, value })
  })

  test.each<[string, Partial<GivingSecondLook>, object]>([
    ['by whoever declined it', { personId: 'p_first' }, { kind: 'declined-by-you' }],
    ['by the office below', { places: ['recommender'] }, { kind: 'not-with-you' }],
    ['on one’s own file', { isOwnFile: true }, { kind: 'own-file' }],
    ['on a file that changed', { readRevision: 4 }, { kind: 'changed-meanwhile' }],
    ['in a suspended campaign', { isRunning: false }, { kind: 'campaign-not-running' }],
    ['in favour once the candidates may be settled', { now: endOfDay('2018-04-28') }, { kind: 'second-look-closed', closedAt: endOfDay('2018-04-28') }],
  ])('is refused %s', (_, change, error) => {
    expect(giveSecondLook({ ...giving, ...change })).toEqual({ ok: false, error })
  })

  test('answers nothing that nobody asked about', () => {
    for (const status of nominationStatuses.filter(each => each !== 'secondLook')) expect(giveSecondLook({ ...giving, status })).toEqual({ ok: false, error: { kind: 'not-in-this-status', status } })
  })

  test('where the public votes first, a decline of the city’s is overturned before the vote opens', () => {
    expect(overturnClosesAt({ charter: chongqing2017, amendments: [] }, 'city')).toBe(startOfDay('2017-05-13'))
  })
})
