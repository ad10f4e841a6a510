import type { Standing } from '@shared/scoring/contract'
import { preselect, preselectAll, toggled } from './preselect'

const standing = (nominationId: string, rank: number | null, group = ''): Standing => ({ nominationId, rank, name: nominationId, trade: '', unitName: '', group, scorecards: 3, recusals: 0, mean: 90 })

describe('preselect', () => {
  test('takes the best by rank', () => {
    expect(preselect([standing('a', 1), standing('b', 2), standing('c', 3)], 2, false)).toEqual({ certain: ['a', 'b'], tied: [], places: 0 })
  })

  test('leaves a tie at the last place to the office', () => {
    const tied = [standing('b', 2), standing('c', 2)]
    expect(preselect([standing('a', 1), ...tied], 2, false)).toEqual({ certain: ['a'], tied, places: 1 })
  })

  test('takes a tie in where the charter says so', () => {
    expect(preselect([standing('a', 1), standing('b', 2), standing('c', 2)], 2, true)).toEqual({ certain: ['a', 'b', 'c'], tied: [], places: 0 })
  })

  test('takes everybody where there are fewer than places', () => {
    expect(preselect([standing('a', 1), standing('b', 2)], 24, false)).toEqual({ certain: ['a', 'b'], tied: [], places: 0 })
  })

  test('takes nobody while nobody is scored', () => {
    expect(preselect([standing('a', null)], 1, false)).toEqual({ certain: [], tied: [], places: 0 })
  })
})

describe('in groups', () => {
  const standings = [standing('a', 1, 'smart'), standing('b', 1, 'craft'), standing('c', 1, 'craft'), standing('d', 2, 'smart')]
  const places = [{ group: 'smart', name: '智能制造', candidates: 1 }, { group: 'craft', name: '传统工艺', candidates: 1 }]

  test('each is taken from by itself, and each tie is a choice of its own', () => {
    expect(preselectAll(standings, places, false)).toEqual({ certain: ['a'], ties: [{ ids: ['b', 'c'], places: 1 }] })
    expect(preselectAll(standings, places, true)).toEqual({ certain: ['a', 'b', 'c'], ties: [] })
  })

  test('no more are chosen among equals than there are places', () => {
    const { ties } = preselectAll(standings, places, false)
    expect(toggled([], 'b', ties)).toEqual(['b'])
    expect(toggled(['b'], 'c', ties)).toEqual(['b'])
    expect(toggled(['b'], 'b', ties)).toEqual([])
    expect(toggled([], 'a', ties)).toEqual([])
  })
})
