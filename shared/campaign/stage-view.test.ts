import { endOfDay, startOfDay } from '../basics/shanghai-time'
import { taizhou2018 } from '../charters/taizhou-2018'
import type { Amendment } from './amendment'
import { isOpen, stageViews, windowOf } from './stage-view'

const postponed = (number: number, stageKey: string, closesAt: number): Amendment => ({ number, change: { kind: 'postponed', stageKey, closesAt }, reason: '网络故障', at: 0 })
const statesAt = (now: number, amendments: Amendment[] = []) => Object.fromEntries(stageViews(taizhou2018, amendments, now).map(({ key, state }) => [key, state]))

describe('stageViews', () => {
  test('the vote is on, what came before is done, what follows is next', () => {
    expect(statesAt(startOfDay('2018-05-18'))).toEqual({ nomination: 'done', eligibilityReview: 'done', expertReview: 'done', publicVote: 'now', publicity: 'next', decision: 'next' })
  })

  test('between two stages none stands at now', () => {
    expect(Object.values(statesAt(startOfDay('2018-05-23')))).toEqual(['done', 'done', 'done', 'done', 'next', 'next'])
  })

  test('at the closing instant a stage is done, a millisecond earlier it is on', () => {
    expect(statesAt(endOfDay('2018-05-21'))['publicVote']).toBe('done')
    expect(statesAt(endOfDay('2018-05-21') - 1)['publicVote']).toBe('now')
    expect(statesAt(startOfDay('2018-05-12'))['publicVote']).toBe('now')
    expect(statesAt(startOfDay('2018-05-12') - 1)['publicVote']).toBe('next')
  })

  test('a postponed vote is still on, and the last postponement counts', () => {
    const twice = [postponed(1, 'publicVote', endOfDay('2018-05-23')), postponed(2, 'publicVote', endOfDay('2018-05-22'))]
    expect(statesAt(startOfDay('2018-05-22'), twice)['publicVote']).toBe('now')
    expect(windowOf(taizhou2018, twice, 'publicVote')).toEqual({ opensAt: startOfDay('2018-05-12'), closesAt: endOfDay('2018-05-22') })
  })

  test('a stage without an end lasts until the next one opens', () => {
    const stages = taizhou2018.stages.map(stage => (stage.key === 'publicity' ? { ...stage, closesAt: null } : stage))
    const stateAt = (now: number) => stageViews({ stages }, [], now).find(stage => stage.key === 'publicity')?.state
    expect([startOfDay('2018-06-01') - 1, startOfDay('2018-06-01')].map(stateAt)).toEqual(['now', 'done'])
  })
})

describe('windowOf and isOpen', () => {
  test('a charter without such a stage has no window, and it is never open', () => {
    expect(windowOf(taizhou2018, [], 'media')).toBeNull()
    expect(isOpen(null, startOfDay('2018-05-18'))).toBe(false)
  })

  test('a window without an end stays open', () => {
    expect(isOpen({ opensAt: 10, closesAt: null }, 10)).toBe(true)
    expect(isOpen({ opensAt: 10, closesAt: null }, 9)).toBe(false)
  })
})
