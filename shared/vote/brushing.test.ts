import fc from 'fast-check'
import { heldFrom, heldOf, judge, type TaggedBallot } from './brushing'
import { paces, unknownTags, type RiskTags } from './risk-tags'

const factory = 'fac7'.repeat(4)
const farm = 'bad0'.repeat(4)
const honest: RiskTags = { network: factory, hasTicket: true, rank: 0, pace: 'unhurried', newcomer: false }

/** `how many` ballots with these tags, so many a minute. */
const ballots = (howMany: number, tags: Partial<RiskTags>, aMinute = 300): TaggedBallot[] =>
  Array.from({ length: howMany }, (_, index) => ({ ballotId: `${tags.network ?? 'own'}-${tags.rank ?? ''}-${index}`, castAt: Math.floor((index * 60_000) / aMinute), tags: { ...honest, ...tags } }))

/** From many networks, so that none stands out. */
const city = (howMany: number, tags: Partial<RiskTags> = {}): TaggedBallot[] =>
  ballots(howMany, tags).map((one, index) => ({ ...one, ballotId: `city-${index}`, tags: { ...one.tags, network: index.toString(16).padStart(16, '0') } }))

const anyTags = (ranks: fc.Arbitrary<number | null>, hasTicket: fc.Arbitrary<boolean>): fc.Arbitrary<RiskTags> =>
  fc.record({ network: fc.constantFrom(factory, farm, null), hasTicket, rank: ranks, pace: fc.constantFrom(...paces, null), newcomer: fc.constantFrom(true, false, null) })
const anyWindow = (ranks: fc.Arbitrary<number | null>, hasTicket: fc.Arbitrary<boolean>) =>
  fc.array(fc.tuple(anyTags(ranks, hasTicket), fc.nat(600_000)), { maxLength: 300 }).map(all => all.map(([tags, castAt], index): TaggedBallot => ({ ballotId: String(index), castAt, tags })))
const anyRank = fc.constantFrom(null, 0, 1, 2, 3, 4)

describe('what holds nothing', () => {
  test('3,000 ballots from one factory within ten minutes', () => expect(heldOf(ballots(3000, {}))).toEqual([]))
  test('3,000 newcomers from one factory, all of them fast', () => expect(heldOf(ballots(3000, { newcomer: true, pace: 'instant' }))).toEqual([]))
  test('3,000 from one factory while no tickets could be had', () => expect(heldOf([...ballots(3000, { ...unknownTags, network: factory }), ...city(200, unknownTags)])).toEqual([]))
  test('a missing ticket alone', () => expect(heldOf([...ballots(1, { ...unknownTags, network: farm }), ...city(200)])).toEqual([]))

  test('no circumstance whatever, where accounts are ordinary and have their tickets', () =>
    fc.assert(fc.property(anyWindow(fc.constantFrom(null, 0, 1), fc.constant(true)), window => expect(heldOf(window)).toEqual([]))))

  test('an outage: nobody has a ticket', () =>
    fc.assert(fc.property(anyWindow(fc.constant(null), fc.constant(false)), window => expect(heldOf(window.map(one => ({ ...one, tags: { ...unknownTags, network: one.tags.network } })))).toEqual([]))))
})

describe('what holds a ballot', () => {
  test('WeChat’s highest rank by itself', () => expect(heldOf(ballots(1, { rank: 4 }))).toEqual([{ ballotId: expect.any(String), score: 60, reasons: ['wechat-risk'], network: null }]))
  test('a high rank, cast in an instant', () => expect(heldOf(ballots(1, { rank: 3, pace: 'instant' }))).toMatchObject([{ score: 60, reasons: ['wechat-risk', 'instant'] }]))
  test('a high rank alone does not', () => expect(heldOf(ballots(1, { rank: 3 }))).toEqual([]))

  test('risky accounts in a burst of their like', () => {
    const held = heldOf([...ballots(60, { network: farm, rank: 3 }), ...city(100)])
    expect(held).toHaveLength(60)
    expect(held[0]).toMatchObject({ reasons: ['wechat-risk', 'one-network', 'burst'], network: farm })
  })

  test('a script that leaves tickets out where everyone else has one', () => {
    const held = heldOf([...ballots(60, { ...unknownTags, network: farm }), ...city(100)])
    expect(held).toHaveLength(60)
    expect(held[0]).toMatchObject({ score: 60, reasons: ['no-ticket', 'burst', 'tickets-left-out'], network: farm })
  })
})

test('a few risky accounts in a factory are judged by themselves and bring nobody else along', () => {
  const held = heldOf([...ballots(2900, {}), ...ballots(99, { rank: 3 }), ...ballots(1, { rank: 4 })])
  expect(held).toEqual([{ ballotId: 'own-4-0', score: 60, reasons: ['wechat-risk'], network: null }])
})

test('the order in which ballots are read changes no judgement', () =>
  fc.assert(fc.property(anyWindow(anyRank, fc.boolean()), window => {
    const byId = (all: { ballotId: string }[]) => [...all].sort((one, other) => (one.ballotId < other.ballotId ? -1 : 1))
    expect(byId(judge([...window].reverse()))).toEqual(byId(judge(window)))
  })))

test('a ballot is held when its reasons reach the threshold, and never without one of its own', () =>
  fc.assert(fc.property(anyWindow(anyRank, fc.boolean()), window => {
    const held = new Set(heldOf(window).map(one => one.ballotId))
    for (const one of judge(window)) expect(held.has(one.ballotId)).toBe(one.score >= heldFrom)
    for (const one of heldOf(window)) expect(one.reasons.some(reason => ['wechat-risk', 'no-ticket'].includes(reason))).toBe(true)
  })))

test('a higher rank never lowers a score', () =>
  fc.assert(fc.property(anyTags(fc.constant(0), fc.constant(true)), fc.nat(3), (tags, rank) => {
    const score = (given: number) => judge([{ ballotId: 'a', castAt: 0, tags: { ...tags, rank: given } }])[0]?.score ?? 0
    expect(score(rank + 1)).toBeGreaterThanOrEqual(score(rank))
  })))
