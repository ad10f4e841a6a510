import type { Standing } from '@shared/scoring/contract'
import { preselect } from './preselect'

const standing = (nominationId: string, rank: number | null): Standing => ({ nominationId, rank, name: nominationId, trade: '', unitName: '', scorecards: 3, recusals: 0, mean: 90 })

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
