import { becomeFunctionOf } from '../../../tests/cloud/as-a-function'
import { startLocalCampaign, type LocalCampaign } from '../../../tests/cloud/local-campaign'
import type { BallotDocument } from '../vote/store'

const campaignId = 'counted'
const closesAt = 1_526_918_400_000
const afterwards = closesAt + 60_000
const always = () => true

let cloud: LocalCampaign
let counting: typeof import('./count-votes')
let stored: typeof import('./store')
let ballots: typeof import('../vote/store')['ballots']

beforeAll(async () => {
  cloud = await startLocalCampaign()
  becomeFunctionOf(cloud.url)
  counting = await import('./count-votes')
  stored = await import('./store')
  ballots = (await import('../vote/store')).ballots
})
afterAll(() => cloud.close())

const id = (campaign: string, number: number) => `${campaign}-${String(number).padStart(6, '0')}`

const ballot = (campaign: string, number: number, castAt: number, changes: Partial<BallotDocument> = {}): BallotDocument =>
  ({ _id: id(campaign, number), campaignId: campaign, picks: [`c${number % 3}`, 'c9'], nonce: '', commitment: '', castAt, requestHash: '', firstId: id(campaign, number), revision: 0, ...changes })

const cast = async (campaign: string, from: number, to: number, castAt: (number: number) => number) => {
  for (let number = from; number < to; number += 1) await ballots.add(ballot(campaign, number, castAt(number)))
}

/** Time for so many questions after it. */
const timeForSteps = (steps: number) => () => steps-- > 0

describe('a count of more than a function has time for', () => {
  const expected = { ballots: 2500, votes: { c0: 834, c1: 833, c2: 833, c9: 2500 } }
  // Three ballots an instant, and one instant of more than a page.
  beforeAll(() => cast(campaignId, 0, 2500, number => closesAt - 10_000 + (number < 1200 ? 0 : Math.floor(number / 3))))

  test('goes on in the next run from where the last one stopped', async () => {
    expect(await counting.recount(campaignId, closesAt, afterwards, timeForSteps(1))).toBeNull()
    expect(await stored.tallies.get(stored.recountId(campaignId, closesAt, []))).toMatchObject({ count: { ballots: 1000 }, cursor: { id: id(campaignId, 999) } })
    expect(await counting.recount(campaignId, closesAt, afterwards, timeForSteps(1))).toBeNull()
    expect(await counting.recount(campaignId, closesAt, afterwards, timeForSteps(1))).toEqual(expected)
  })

  test('is final once the running count has come as far, and stays so', async () => {
    expect(await counting.finalCount(campaignId, closesAt, afterwards, timeForSteps(2))).toEqual({ ok: false, error: { kind: 'still-counting' } })
    expect(await counting.finalCount(campaignId, closesAt, afterwards, always)).toEqual({ ok: true, value: expected })
    expect(await counting.finalCount(campaignId, closesAt, afterwards + 60_000, always)).toEqual({ ok: true, value: expected })
  })
})

test('two runs at once count nothing twice', async () => {
  await cast('twice', 0, 1500, number => closesAt - 10_000 + number)
  await Promise.all([1, 2, 3].map(() => counting.countOn('twice', afterwards, always)))
  expect(await counting.countOn('twice', afterwards, always)).toMatchObject({ ballots: 1500 })
})

test('a ballot that lands late, but within the lag, is counted', async () => {
  const now = closesAt - 5_000
  await cast('late', 1, 4, number => now - counting.lagMs - number)
  expect(await counting.countOn('late', now, always)).toMatchObject({ ballots: 3 })
  await ballots.add(ballot('late', 4, now - counting.lagMs + 1))
  expect(await counting.countOn('late', now, always)).toMatchObject({ ballots: 3 })
  await ballots.add(ballot('late', 5, now - counting.lagMs))
  expect(await counting.countOn('late', afterwards, always)).toMatchObject({ ballots: 5 })
  expect(await counting.finalCount('late', closesAt, afterwards, always)).toMatchObject({ ok: true, value: { ballots: 5 } })
})

test('a changed mind counts once, though its ballots are pages apart', async () => {
  await ballots.add(ballot('changed', 0, closesAt - 20_000))
  await cast('changed', 1, 1100, number => closesAt - 10_000 + number)
  await ballots.add(ballot('changed', 2000, closesAt - 1, { firstId: id('changed', 0), revision: 1, picks: ['c5'] }))
  expect(await counting.recount('changed', closesAt, afterwards, always)).toEqual({ ballots: 1100, votes: { c0: 366, c1: 367, c2: 366, c9: 1099, c5: 1 } })
})

test('a ballot that the running count has not seen keeps the result from being final', async () => {
  await cast('stuffed', 0, 10, number => closesAt - 10_000 + number)
  await counting.countOn('stuffed', afterwards, always)
  await ballots.add(ballot('stuffed', 10, closesAt - 20_000))
  expect(await counting.finalCount('stuffed', closesAt, afterwards, always)).toEqual({ ok: false, error: { kind: 'tally-disagrees' } })
})
