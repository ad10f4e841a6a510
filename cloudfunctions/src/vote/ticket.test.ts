import { databaseOf } from '../../../tests/cloud/database'
import { everyDocument } from '../../../scripts/ledger/kept-log'
import { unknownTags } from '../../../shared/vote/risk-tags'
import { casting, openVoting, type Voting } from '../../../tests/cloud/late-stages'
import { testSecrets, type As } from '../../../tests/cloud/local-campaign'
import { minuteMs } from '../../../tests/cloud/selection'
import type { BallotDocument } from './store'

let voting: Voting
let openTags: typeof import('./ballot-tags')['openTags']
beforeAll(async () => {
  voting = await openVoting()
  Object.assign(process.env, testSecrets, { TENCENTCLOUD: 'true', TCB_ENV: 'local' })
  openTags = (await import('./ballot-tags')).openTags
})
afterAll(() => voting.close())

const account = (openid: string, ip = '192.0.2.9'): As => ({ openid, unionid: `u-${openid}`, ip })
const paper = (as: As, earlier?: string) => voting.done(as, 'vote.ballotPaper', { campaignId: voting.campaignId, ticket: earlier })
const cast = (as: As, ticket?: string) => voting.call(as, 'vote.cast', { ...casting(voting.campaignId, [voting.candidates[0]!]), ticket })

/** The tags of the ballot that was cast last. */
async function tagsOfNewest() {
  const ballots = await everyDocument<BallotDocument>(databaseOf(voting.url), 'ballots')
  const newest = ballots.reduce((one, other) => (other.castAt > one.castAt ? other : one))
  return openTags(voting.campaignId, newest.firstId, newest.riskTags)
}

/** Casts after the clock has moved on, so that it is the newest. */
async function tagsAfter(as: As, ticket?: string) {
  await voting.clock.advance(1_000)
  expect(await cast(as, ticket)).toMatchObject({ ok: true })
  return tagsOfNewest()
}

const network = expect.stringMatching(/^[0-9a-f]{16}$/)

test('the ticket carries the rank that WeChat gave, and is read by nobody on the way', async () => {
  const as = account('o-risk-2')
  const { ticket } = await paper(as)
  expect(ticket).not.toContain('risk')
  expect(await tagsAfter(as, ticket ?? '')).toEqual({ network, hasTicket: true, rank: 2, pace: 'instant', newcomer: true })
})

describe('casting goes on', () => {
  const none = { ...unknownTags, network }

  test('without a ticket', async () => expect(await tagsAfter(account('o-without'))).toEqual(none))
  test('with a forged one', async () => expect(await tagsAfter(account('o-forger'), 'Zm9yZ2Vk'.repeat(8))).toEqual(none))
  test('with another voter’s', async () => {
    const { ticket } = await paper(account('o-owner'))
    expect(await tagsAfter(account('o-borrower'), ticket ?? '')).toEqual(none)
  })
  test('with one that was changed by a letter', async () => {
    const { ticket } = await paper(account('o-changed'))
    const letter = ticket?.[20] === 'A' ? 'B' : 'A'
    expect(await tagsAfter(account('o-changed'), `${ticket?.slice(0, 20)}${letter}${ticket?.slice(21)}`)).toEqual(none)
  })
  test('with one that has expired', async () => {
    const { ticket } = await paper(account('o-late'))
    await voting.clock.advance(121 * minuteMs)
    expect(await tagsAfter(account('o-late'), ticket ?? '')).toEqual(none)
  })
  test.each([['in trouble', 'o-risk-down'], ['silent', 'o-risk-silent']])('with WeChat’s risk service %s', async (_, openid) => {
    const { ticket } = await paper(account(openid))
    expect(await tagsAfter(account(openid), ticket ?? '')).toEqual({ network, hasTicket: true, rank: null, pace: 'instant', newcomer: true })
  })
  test('where the platform names no address', async () => {
    const as = { openid: 'o-nowhere', unionid: 'u-nowhere' }
    const { ticket } = await paper(as)
    expect(await tagsAfter(as, ticket ?? '')).toMatchObject({ hasTicket: true })
  })
})

test('an earlier paper’s ticket tells when somebody first came, and nothing about it is kept', async () => {
  const as = account('o-regular')
  const { ticket } = await paper(as)
  await voting.clock.advance(130 * minuteMs)
  const renewed = (await paper(as, ticket ?? '')).ticket
  expect(renewed).not.toBe(ticket)
  await voting.clock.advance(minuteMs)
  expect(await tagsAfter(as, renewed ?? '')).toMatchObject({ pace: 'unhurried', newcomer: false })
})

test('a ticket that is still good is handed back', async () => {
  const { ticket } = await paper(account('o-again'))
  expect((await paper(account('o-again'), ticket ?? '')).ticket).toBe(ticket)
})

test('who has voted gets no further ticket', async () => {
  await cast(account('o-done'))
  expect((await paper(account('o-done'))).ticket).toBeNull()
})

test('one network has one tag within a campaign, whatever the address', async () => {
  const one = await tagsAfter(account('o-near', '192.0.2.1'))
  const neighbour = await tagsAfter(account('o-next', '192.0.2.250'))
  const stranger = await tagsAfter(account('o-far', '192.0.3.1'))
  expect(neighbour?.network).toBe(one?.network)
  expect(stranger?.network).not.toBe(one?.network)
})
