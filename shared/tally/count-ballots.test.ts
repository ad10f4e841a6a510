import fc from 'fast-check'
import { addBallots, agrees, emptyCount } from './count-ballots'

const ballot = fc.record({ picks: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 }) })

describe('addBallots', () => {
  test('counts ballots and each pick once', () => {
    expect(addBallots(emptyCount, [{ picks: ['a', 'b'] }, { picks: ['a'] }])).toEqual({ ballots: 2, votes: { a: 2, b: 1 } })
  })

  test('lets a later ballot stand in place of an earlier one', () => {
    const first = addBallots(emptyCount, [{ picks: ['a'] }])
    expect(agrees(addBallots(first, [{ picks: ['b'] }], [{ picks: ['a'] }]), { ballots: 1, votes: { b: 1 } })).toBe(true)
  })

  test('gives the same in one go as in any two parts', () => {
    fc.assert(fc.property(fc.array(ballot), fc.array(ballot), (one, other) => agrees(addBallots(addBallots(emptyCount, one), other), addBallots(emptyCount, [...other, ...one]))))
  })
})

describe('agrees', () => {
  test('sees a vote moved from one to another', () => {
    expect(agrees({ ballots: 1, votes: { a: 1 } }, { ballots: 1, votes: { b: 1 } })).toBe(false)
  })
})
