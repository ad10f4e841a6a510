import { shuffledFor } from './ballot-order'

const candidates = Array.from({ length: 24 }, (_, index) => ({ candidateId: `c${index}` }))
const order = (seed: string) => shuffledFor(seed, candidates).map(one => one.candidateId)

describe('shuffledFor', () => {
  test('gives a voter the same order at every look', () => expect(order('one')).toEqual(order('one')))
  test('gives another voter another order of the same people', () => {
    expect(order('two')).not.toEqual(order('one'))
    expect(order('two').sort()).toEqual(order('one').sort())
  })
  test('puts nobody first by habit', () => {
    const firsts = new Set(Array.from({ length: 500 }, (_, index) => order(`voter ${index}`)[0]))
    expect(firsts.size).toBe(24)
  })
})
