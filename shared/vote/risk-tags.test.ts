import fc from 'fast-check'
import { isNewcomer, networkOf, paceOf, paces, readTags, writeTags, type RiskTags } from './risk-tags'

const anyTags: fc.Arbitrary<RiskTags> = fc.record({
  network: fc.option(fc.stringMatching(/^[0-9a-f]{16}$/), { nil: null }),
  hasTicket: fc.boolean(),
  rank: fc.option(fc.nat(4), { nil: null }),
  pace: fc.option(fc.constantFrom(...paces), { nil: null }),
  newcomer: fc.option(fc.boolean(), { nil: null }),
})

test('tags are read as they were written, whatever they say', () =>
  fc.assert(fc.property(anyTags, tags => expect(readTags(writeTags(tags))).toEqual(tags))))

test('what is written is always as long: a sealed one tells nothing by its length', () =>
  fc.assert(fc.property(anyTags, anyTags, (one, other) => expect(writeTags(one)).toHaveLength(writeTags(other).length))))

test('what nobody wrote is not read', () => {
  expect([readTags(''), readTags('x'.repeat(20)), readTags(`${'-'.repeat(16)}t9u-`)]).toEqual([null, null, null])
})

test.each([
  ['203.0.113.77', '203.0.113'],
  ['::ffff:203.0.113.77', '203.0.113'],
  ['2001:db8:12:3400::1', '2001:db8:12'],
  ['2001:0DB8:12::', '2001:db8:12'],
  ['::1', '0:0:0'],
])('the network of %s is %s', (address, network) => expect(networkOf(address)).toBe(network))

test.each([[null], [''], ['nowhere'], ['1.2.3'], ['facade']])('%s has no network', address => expect(networkOf(address)).toBeNull())

test('neighbours share a network, strangers do not', () => {
  expect(networkOf('203.0.113.1')).toBe(networkOf('203.0.113.254'))
  expect(networkOf('203.0.113.1')).not.toBe(networkOf('203.0.114.1'))
})

test.each([[0, 'instant'], [2_999, 'instant'], [3_000, 'quick'], [29_999, 'quick'], [30_000, 'unhurried']] as const)('a paper open for %i ms was cast %s', (openMs, pace) => expect(paceOf(openMs)).toBe(pace))

test('an account is a newcomer for its first ten minutes', () => {
  expect([isNewcomer(0, 599_999), isNewcomer(0, 600_000)]).toEqual([true, false])
})
