import { request } from 'node:http'
import * as z from '../../../shared/basics/z'
import { post, refusal, sdkPath, throwawayCloud } from '../testing/throwaway-cloud'

const caller = `const tcb = require(${sdkPath})
exports.main = async (event, context) => { const { WX_OPENID, WX_UNIONID, WX_CLIENTIP, WX_APPID, TCB_UUID } = tcb.getCloudbaseContext(context); return { event, WX_OPENID, WX_UNIONID, WX_CLIENTIP, WX_APPID, TCB_UUID, served: context.function_name } }`

const contract = {
  'vote.cast': { roles: ['member'] as const, input: z.strictObject({ picks: z.array(z.string()) }), refusals: ['voting-closed'], servedBy: 'ballot' as const, perMinute: 30 },
  'campaign.get': { roles: ['visitor'] as const, input: z.strictObject({}), refusals: [], servedBy: 'api' as const, perMinute: 60 },
}

/** Sends a Host that fetch would not let us set. */
const statusFor = (url: string, host: string) => new Promise<number | undefined>((resolve, reject) => {
  request(`${url}/local/clock`, { headers: { host } }, response => resolve(response.resume().statusCode)).on('error', reject).end()
})

describe('the local doors', () => {
  let cloud: Awaited<ReturnType<typeof throwawayCloud>>
  beforeAll(async () => {
    cloud = await throwawayCloud({ api: { source: caller }, ballot: { source: caller } }, { contract, scenario: () => ({ openids: { voter: 'o-1' } }) })
  })
  afterAll(() => cloud.close())
  const call = (body: unknown, headers = {}) => post(`${cloud.url}/local/call`, body, headers)

  test('deliver a call as WeChat would, to the function that serves it', async () => {
    expect(await call({ as: { openid: 'o-1', unionid: 'u-1', ip: '192.0.2.7' }, name: 'vote.cast', input: { picks: [] } })).toEqual({
      status: 200,
      body: {
        event: { name: 'vote.cast', input: { picks: [] }, userInfo: { appId: 'wx00000000local', openId: 'o-1' } },
        WX_OPENID: 'o-1', WX_UNIONID: 'u-1', WX_CLIENTIP: '192.0.2.7', WX_APPID: 'wx00000000local', served: 'ballot',
      },
    })
  })

  test('let nobody pass for another by what the input says', async () => {
    const { body } = await call({ as: { openid: 'o-1' }, name: 'campaign.get', input: { openid: 'o-2', userInfo: { openId: 'o-2' } }, userInfo: { openId: 'o-2' } })
    expect(body).toMatchObject({ WX_OPENID: 'o-1', served: 'api', event: { userInfo: { openId: 'o-1' } } })
  })

  test('deliver a call of a visitor without identity', async () => {
    const { body } = await call({ name: 'campaign.get', input: {} })
    expect(body).toEqual({ event: { name: 'campaign.get', input: {} }, WX_APPID: 'wx00000000local', WX_CLIENTIP: '127.0.0.1', served: 'api' })
  })

  test.each([
    ['malformed JSON', '{', {}, 400, 'malformed'],
    ['no name', { as: { openid: 'o-1' } }, {}, 400, 'malformed'],
    ['an openid that is no text', { as: { openid: 1 }, name: 'x' }, {}, 400, 'malformed'],
    ['10 MB', JSON.stringify({ name: 'x', input: 'x'.repeat(10 * 1024 * 1024) }), {}, 413, 'too-large'],
    ['a body that is not declared as JSON', '{}', { 'content-type': 'text/plain' }, 415, 'not-json'],
    ['a foreign web page', {}, { origin: 'https://evil.example' }, 403, 'foreign-origin'],
    ['a page on another port', {}, { origin: 'http://127.0.0.1:1' }, 403, 'foreign-origin'],
  ])('refuse %s', async (_what, body, headers, status, kind) => {
    expect(await call(body, headers)).toEqual(refusal(status, kind))
  })

  test('refuse a page that reached this machine under a foreign name', async () => {
    expect(await statusFor(cloud.url, 'evil.example')).toBe(403)
    expect(await statusFor(cloud.url, `localhost:${cloud.port}`)).toBe(200)
  })

  test('list the contract with JSON Schema and refusals', async () => {
    const listed = (await (await fetch(`${cloud.url}/local/contract`)).json()) as object[]
    expect(listed).toMatchObject([
      { name: 'vote.cast', roles: ['member'], servedBy: 'ballot', input: { type: 'object', required: ['picks'], additionalProperties: false } },
      { name: 'campaign.get', roles: ['visitor'] },
    ])
    expect(listed[0]).toMatchObject({ refusals: expect.arrayContaining(['voting-closed', 'not-permitted']) })
  })

  test('tell who is who in the demo', async () => {
    expect(await (await fetch(`${cloud.url}/local/scenario`)).json()).toEqual({ openids: { voter: 'o-1' } })
  })

  test('refuse an action that the SDK might send and nobody knows, by its name', async () => {
    expect(await post(`${cloud.url}/admin`, { action: 'rdb.query' })).toEqual({
      status: 200,
      body: { code: 'INVALID_ACTION', message: 'Local CloudBase does not know the action "rdb.query"', requestId: expect.any(String) },
    })
  })

  test('let no foreign page speak to the SDK\'s door', async () => {
    expect(await post(`${cloud.url}/admin`, { action: 'database.getDocument' }, { origin: 'https://evil.example' })).toEqual(refusal(403, 'foreign-origin'))
    expect(await post(`${cloud.url}/admin`, '{"action":"database.getDocument"}', { 'content-type': 'text/plain' })).toEqual(refusal(415, 'not-json'))
  })

  test('say so at an address where nothing is', async () => {
    expect(await post(`${cloud.url}/local/nothing`, {})).toEqual(refusal(404, 'unknown-door'))
  })
})
