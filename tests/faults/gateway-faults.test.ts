import { databaseAt, everyDocument } from '../../scripts/ledger/kept-log'
import { startLocalCampaign, testSecrets, visitor, type LocalCampaign } from '../cloud/local-campaign'
import { federationId, openOffices, person, type Offices } from '../cloud/offices'

let campaign: LocalCampaign
let offices: Offices
beforeAll(async () => {
  campaign = await startLocalCampaign()
  offices = await openOffices(campaign)
})
afterAll(() => campaign.close())

const kept = async () => (await everyDocument(databaseAt(campaign.url), 'acts')).length
const post = async (path: string, body: string, headers: Record<string, string> = {}) => {
  const response = await fetch(`${campaign.url}${path}`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body })
  return response.json()
}
const refusal = (kind: string) => ({ ok: false, error: expect.objectContaining({ kind }) })
const organisation = { name: '某厂工会', kind: 'grassrootsUnion', parentId: federationId } as const

describe('is refused by kind, and nothing is kept:', () => {
  let before: number
  beforeEach(async () => { before = await kept() })
  afterEach(async () => expect(await kept()).toBe(before))

  test('a forged openid in the input', async () => {
    const forged = { ...organisation, openid: 'openid-林主席' }
    expect(await campaign.call(person('路人'), 'identity.addOrganisation', forged)).toEqual(refusal('not-permitted'))
    expect(await campaign.call(offices.first, 'identity.addOrganisation', forged)).toEqual(refusal('malformed'))
  })

  test('a forged identity beside the input', async () => {
    const forged = { userInfo: { openId: 'openid-林主席' }, openid: 'openid-林主席', WX_OPENID: 'openid-林主席', context: { WX_OPENID: 'openid-林主席' } }
    const call = { name: 'identity.addOrganisation', input: organisation }
    expect(await post('/local/call', JSON.stringify({ as: person('路人'), ...call, ...forged }))).toEqual(refusal('not-permitted'))
    expect(await post('/v1/functions/api', JSON.stringify({ ...call, ...forged }))).toEqual(refusal('sign-in-needed'))
  })

  test.each([
    ['an unknown endpoint', 'identity.becomeOfficer', {}, 'unknown-endpoint'],
    ["an object's own property as endpoint", 'constructor', {}, 'unknown-endpoint'],
    ['a wrong type', 'identity.addOrganisation', { ...organisation, name: 7 }, 'malformed'],
    ['an operator where a text belongs', 'identity.addOrganisation', { ...organisation, parentId: { $ne: '' } }, 'malformed'],
    ['a missing field', 'identity.addOrganisation', { name: '某厂工会' }, 'malformed'],
    ['a text for the whole input', 'identity.addOrganisation', 'nothing', 'malformed'],
    ['an input over 100 KB', 'identity.addOrganisation', { ...organisation, name: '长'.repeat(40_000) }, 'too-large'],
  ])('%s', async (_, name, input, kind) => {
    expect(await campaign.call(offices.first, name as 'identity.addOrganisation', input as never)).toEqual(refusal(kind))
  })

  test('a fault in the input, by its path and a Chinese sentence', async () => {
    const answer = await campaign.call(offices.first, 'identity.addOrganisation', { ...organisation, kind: 'guild' } as never)
    expect(answer).toEqual({ ok: false, error: { kind: 'malformed', path: 'kind', sentence: expect.stringMatching(/[一-龥]/) } })
  })

  test.each([
    ['malformed JSON', '{"name":'],
    ['a body of 10 MB', JSON.stringify({ name: 'identity.me', input: { text: 'x'.repeat(10_000_000) } })],
  ])('%s, at either door', async (_, body) => {
    expect(await post('/local/call', body)).toMatchObject({ ok: false })
    expect(await post('/v1/functions/api', body)).toMatchObject({ ok: false })
    expect(await campaign.call(visitor, 'identity.me', {})).toMatchObject({ ok: true })
  })

  test('a local door called by a foreign web page', async () => {
    const body = JSON.stringify({ as: person('林主席'), name: 'identity.addOrganisation', input: organisation })
    expect(await post('/local/call', body, { origin: 'https://example.com' })).toMatchObject({ ok: false })
    expect(await post('/local/call', body, { 'content-type': 'text/plain' })).toMatchObject({ ok: false })
  })
})

test('too many calls in a minute are told how long to wait', async () => {
  const guesses = Array.from({ length: 6 }, () => ({ secret: 'a wrong guess', name: '甲', federationName: '乙' }))
  const answers = []
  for (const guess of guesses) answers.push(await campaign.call(person('猜'), 'identity.claimFirstOffice', guess))
  expect(answers.slice(0, 5)).toEqual(Array.from({ length: 5 }, () => refusal('wrong-secret')))
  expect(answers[5]).toEqual({ ok: false, error: { kind: 'too-many-requests', retryAfterSeconds: expect.any(Number) } })
})

test('a desk whose sign-in is over acts for nobody', async () => {
  const { deskId, deskSecret } = await campaign.done(visitor, 'identity.startDesk', {})
  await campaign.done(offices.first, 'identity.confirmDesk', { deskId })
  const { ticket } = await campaign.done(visitor, 'identity.deskTicket', { deskId, deskSecret })
  const { access_token: bearer } = (await post('/auth/v1/signin/custom', JSON.stringify({ ticket }))) as { access_token: string }
  const grants = () => post('/v1/functions/api', JSON.stringify({ name: 'identity.grants', input: {} }), { authorization: `Bearer ${bearer}` })
  expect(await grants()).toMatchObject({ ok: true })
  expect(await post('/v1/functions/api', JSON.stringify({ name: 'identity.grants', input: {} }), { authorization: `Bearer ${bearer}x` })).toEqual(refusal('sign-in-expired'))
  await campaign.clock.advance(2 * 3_600_000)
  expect(await grants()).toEqual(refusal('sign-in-expired'))
})

test.each(Object.keys(testSecrets))('without %s the start is refused with its name', async name => {
  const { [name as keyof typeof testSecrets]: _, ...rest } = testSecrets
  await expect(startLocalCampaign({ secrets: rest, warm: true })).rejects.toThrow(name)
})
