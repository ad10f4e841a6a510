import { mediumNumber } from './medium-number'

test('a number on a label has no letter that is taken for a digit, and a check', () => {
  expect(mediumNumber([0, 1, 2, 3])).toBe('JZ-2345-U')
  expect(mediumNumber([1, 0, 2, 3])).not.toContain('-2345-')
})

test('two places read in the wrong order give another check', () => {
  const check = (bytes: number[]) => mediumNumber(bytes).slice(-1)
  expect(check([1, 0, 2, 3])).not.toBe(check([0, 1, 2, 3]))
})

test('bytes beyond the letters are folded into them', () => expect(mediumNumber([255, 254, 253, 252])).toMatch(/^JZ-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]$/))
