import { generateKeyPairSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { sdkAt } from '../testing/node-sdk'
import { post, refusal, sdkPath, throwawayCloud, type Reply } from '../testing/throwaway-cloud'
import type { Tokens } from './access-tokens'

const whoAmI = `const tcb = require(${sdkPath})
exports.main = async (event, context) => { const { LOGINTYPE, TCB_UUID, TCB_CUSTOM_USER_ID, WX_OPENID, WX_UNIONID } = tcb.getCloudbaseContext(context); return { LOGINTYPE, TCB_UUID, TCB_CUSTOM_USER_ID, WX_OPENID, WX_UNIONID } }`

const ticketing = `const tcb = require(${sdkPath})
const app = tcb.init({ env: 'local', credentials: { private_key_id: process.env.CUSTOM_LOGIN_KEY_ID, private_key: process.env.CUSTOM_LOGIN_PRIVATE_KEY, env_id: 'local' } })
exports.main = async () => ({ ticket: app.auth().createTicket('officer-1') })`

describe('sign-in on Local CloudBase', () => {
  let cloud: Awaited<ReturnType<typeof throwawayCloud>>
  beforeAll(async () => {
    cloud = await throwawayCloud({ who: { source: whoAmI }, desk: { source: ticketing } })
  })
  afterAll(() => cloud.close())

  const to = (address: string, body: unknown, headers = {}) => post(`${cloud.url}${address}`, body, headers)
  const who = (token: string) => to('/v1/functions/who', {}, { authorization: `Bearer ${token}` })
  const tokens = ({ body }: Reply) => body as Tokens
  const ticket = async () => ((await to('/v1/functions/desk', {})).body as { ticket: string }).ticket
  const signIn = async () => tokens(await to('/auth/v1/signin/custom', { provider_id: 'custom', ticket: await ticket() }))
  const advance = (ms: number) => to('/local/clock', { advanceMs: ms })

  test('takes a ticket that a function made with the real SDK', async () => {
    const given = await signIn()
    expect(given).toEqual({ token_type: 'Bearer', access_token: expect.any(String), refresh_token: expect.any(String), expires_in: 7200, sub: 'officer-1' })
    expect(await who(given.access_token)).toEqual({ status: 200, body: { LOGINTYPE: 'CUSTOM', TCB_UUID: 'officer-1', TCB_CUSTOM_USER_ID: 'officer-1' } })
  })

  test('tells an administrator who signed in', async () => {
    await signIn()
    expect(await sdkAt(cloud.url).auth().queryUserInfo({ uid: 'officer-1' })).toMatchObject({ userInfo: { uid: 'officer-1', customUserId: 'officer-1' } })
  })

  test('refuses a ticket signed with another key, though it names ours', async () => {
    const { keyId } = JSON.parse(readFileSync(path.join(cloud.folder, 'keys', 'custom-login.json'), 'utf8')) as { keyId: string }
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048, publicKeyEncoding: { type: 'spki', format: 'pem' }, privateKeyEncoding: { type: 'pkcs8', format: 'pem' } })
    const forger = sdkAt(cloud.url, { credentials: { private_key_id: keyId, private_key: privateKey, env_id: 'local' } })
    expect(await to('/auth/v1/signin/custom', { ticket: forger.auth().createTicket('officer-1') })).toEqual(refusal(401, 'sign-in-refused'))
  })

  test('refuses a ticket ten minutes old', async () => {
    const late = await ticket()
    await advance(10 * 60_000)
    expect(await to('/auth/v1/signin/custom', { ticket: late })).toEqual(refusal(401, 'sign-in-refused'))
  })

  test('ends an access token by the local clock, and renews it by the other', async () => {
    const given = await signIn()
    await advance(7200_000)
    expect(await who(given.access_token)).toEqual(refusal(401, 'sign-in-expired'))
    const renewed = tokens(await to('/auth/v1/token', { grant_type: 'refresh_token', refresh_token: given.refresh_token }))
    expect(await who(renewed.access_token)).toMatchObject({ status: 200, body: { TCB_UUID: 'officer-1' } })
  })

  test('takes no token for what it was not made', async () => {
    const given = await signIn()
    expect(await who(given.refresh_token)).toEqual(refusal(401, 'sign-in-expired'))
    expect(await to('/auth/v1/token', { refresh_token: given.access_token })).toEqual(refusal(401, 'sign-in-expired'))
    expect(await who(`${given.access_token}x`)).toEqual(refusal(401, 'sign-in-expired'))
  })

  describe('through the official account', () => {
    const codeOf = async () => ((await to('/local/wechat-code', { openid: 'gh-1', unionid: 'u-1' })).body as { code: string }).code
    const redeem = (code: string) => to('/auth/v1/provider/token', { provider_id: 'wechat', provider_code: code })
    const providerTokenOf = async () => ((await redeem(await codeOf())).body as { provider_token: string }).provider_token

    test('gives functions the OPENID and UNIONID', async () => {
      const given = tokens(await to('/auth/v1/signin/with/provider', { provider_token: await providerTokenOf() }))
      expect(await who(given.access_token)).toEqual({ status: 200, body: { LOGINTYPE: 'WECHAT-PUBLIC', TCB_UUID: given.sub, WX_OPENID: 'gh-1', WX_UNIONID: 'u-1' } })
    })

    test('takes a code once', async () => {
      const code = await codeOf()
      expect((await redeem(code)).status).toBe(200)
      expect(await redeem(code)).toEqual(refusal(401, 'sign-in-refused'))
    })

    test.each([['a forged provider token', 'e30.AAAA'], ['an empty one', '']])('refuses %s', async (_what, token) => {
      expect(await to('/auth/v1/signin/with/provider', { provider_token: token })).toEqual(refusal(401, 'sign-in-refused'))
    })

    test('gives no code to a foreign page', async () => {
      expect(await to('/local/wechat-code', { openid: 'gh-1' }, { origin: 'https://evil.example' })).toEqual(refusal(403, 'foreign-origin'))
    })
  })
})
