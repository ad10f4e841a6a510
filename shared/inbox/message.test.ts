import { asThing } from './message'

test('a line of a subscription message holds twenty characters', () => {
  expect(asThing('字'.repeat(20))).toBe('字'.repeat(20))
  expect(asThing('字'.repeat(21))).toBe(`${'字'.repeat(19)}…`)
})
