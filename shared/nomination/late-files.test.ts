import { endOfDay, instantAt } from '../basics/shanghai-time'
import { chongqing2017 } from '../charters/chongqing-2017'
import { taizhou2018 } from '../charters/taizhou-2018'
import { lateMove, type LateFile } from './late-files'
import { nominationStatuses } from './status'

const hourMs = 3_600_000
const deadline = endOfDay('2018-03-31')
const file: LateFile = { charter: taizhou2018, amendments: [], now: deadline + 24 * hourMs, status: 'withRecommender', returnedBy: null, unitName: '石矶缝制工会', recommenderName: '温岭市总工会' }
const moved = (change: Partial<LateFile>) => lateMove({ ...file, ...change })

describe('lateMove', () => {
  test('ends what an office has left lying a day after the deadline, and says that it is no judgement', () => {
    expect(moved({})).toEqual({ act: 'lapse', reason: '温岭市总工会没有在截止前写意见，材料没有送到市总工会。这不是对你的材料的评价，可以向市总工会询问；下一届还能再报。截止时间是 3月31日 24:00。' })
    expect(moved({ status: 'withUnit' })?.reason).toContain('石矶缝制工会没有在截止前写意见，材料没有送到温岭市总工会')
  })

  test('leaves the hours of grace for a late decline', () => {
    expect(moved({ now: deadline + 24 * hourMs - 1 })).toBeNull()
  })

  test('ends what its nominee has not confirmed, and what was not brought back in time', () => {
    expect(moved({ status: 'awaitingNominee' })).toMatchObject({ act: 'lapse' })
    expect(moved({ status: 'returned', returnedBy: 'recommender' })).toMatchObject({ act: 'lapse' })
    expect(moved({ status: 'returned', returnedBy: 'city' })).toBeNull()
    expect(moved({ status: 'returned', returnedBy: 'city', now: endOfDay('2018-04-14') })).toMatchObject({ act: 'lapse' })
  })

  test('where the charter says so, what the unit leaves lying goes up while the county may still act on it', () => {
    const late: Partial<LateFile> = { charter: chongqing2017, status: 'withUnit', now: instantAt('2017-04-22', '09:00') }
    expect(moved(late)).toEqual({ act: 'send-up', reason: '石矶缝制工会没有在截止前写意见，按评选办法直接送温岭市总工会。截止时间是 4月20日 24:00。' })
    expect(moved({ ...late, status: 'withRecommender' })).toBeNull()
  })

  test('a postponement moves it along, and nothing else is ever late', () => {
    expect(moved({ amendments: [{ number: 1, change: { kind: 'postponed', stageKey: 'nomination', closesAt: endOfDay('2018-04-10') }, reason: '', at: 0 }] })).toBeNull()
    const late = nominationStatuses.filter(status => moved({ status, returnedBy: status === 'returned' ? 'unit' : null, now: endOfDay('2019-01-01') }) !== null)
    expect(late).toEqual(['awaitingNominee', 'withUnit', 'withRecommender', 'returned'])
  })
})
