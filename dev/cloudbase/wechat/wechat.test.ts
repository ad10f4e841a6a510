import { sdkAt } from '../testing/node-sdk'
import { post, sdkPath, throwawayCloud } from '../testing/throwaway-cloud'

const asking = `const tcb = require(${sdkPath})
const app = tcb.init({ env: 'local' })
exports.main = async ({ input }) => (await app.callWxOpenApi({ apiName: input.apiName, requestData: input.requestData })).result`

const listening = `const heard = []; exports.main = async event => { if (event.MsgType) heard.push(event); return heard }`

describe('WeChat\'s server calls through the SDK', () => {
  let cloud: Awaited<ReturnType<typeof throwawayCloud>>
  let app: ReturnType<typeof sdkAt>
  beforeAll(async () => {
    cloud = await throwawayCloud({
      api: { source: asking, config: { permissions: { openapi: ['security.msgSecCheck'] } } },
      moderation: { source: listening },
    })
    app = sdkAt(cloud.url)
    await post(`${cloud.url}/local/call`, { as: { openid: 'o-seen' }, name: 'x', input: { apiName: 'security.msgSecCheck', requestData: {} } })
  })
  afterAll(() => cloud.close())

  const ask = async (apiName: string, requestData: object) => (await app.callWxOpenApi({ apiName, requestData })).result as Record<string, unknown>
  const check = (more: object) => ask('security.msgSecCheck', { openid: 'o-seen', version: 2, scene: 2, content: '焊工的一天', ...more })

  test('lets an ordinary text pass', async () => {
    expect(await check({})).toMatchObject({ errcode: 0, result: { suggest: 'pass', label: 100 } })
    expect(await check({ content: '字'.repeat(2500) })).toMatchObject({ errcode: 0 })
  })

  test('finds the forbidden sample risky', async () => {
    expect(await check({ content: '前文违禁示例词后文' })).toMatchObject({ errcode: 0, result: { suggest: 'risky', label: 20006 } })
  })

  test.each([
    ['over 2500 characters', { content: '字'.repeat(2501) }, 40097],
    ['of someone not seen for two hours', { openid: 'o-unseen' }, 61010],
    ['of nobody', { openid: undefined }, 40003],
    ['in the old version', { version: 1 }, 40097],
  ])('refuses to check a text %s', async (_which, more, errcode) => {
    expect(await check(more)).toMatchObject({ errcode })
  })

  test('tells the moderation function about a picture afterwards', async () => {
    const { fileID } = await app.uploadFile({ cloudPath: 'a.png', fileContent: Buffer.from('PNG 违禁示例词') })
    const media = (await app.getTempFileURL({ fileList: [fileID] })).fileList[0]?.tempFileURL
    const { trace_id: traceId } = await ask('/wxa/media_check_async', { openid: 'o-seen', version: 2, scene: 2, media_type: 2, media_url: media })
    const heard = async () => (await app.callFunction({ name: 'moderation', data: {} })).result as object[]
    while ((await heard()).length === 0) await new Promise(resolve => setTimeout(resolve, 20))
    expect(await heard()).toMatchObject([{ MsgType: 'event', Event: 'wxa_media_check', trace_id: traceId, result: { suggest: 'risky' } }])
  })

  test('ranks an openid by its ending', async () => {
    const rank = async (openid: string) => (await ask('riskControl.getUserRiskRank', { openid, scene: 1, client_ip: '192.0.2.1' })).risk_rank
    expect([await rank('o-1'), await rank('o-risk-4')]).toEqual([0, 4])
    expect(await ask('riskControl.getUserRiskRank', { openid: 'o-risk-down', scene: 1, client_ip: '192.0.2.1' })).toMatchObject({ errcode: -1 })
  })

  test('draws a code, as JSON and as bytes', async () => {
    const { buffer, contentType } = await ask('wxacode.getUnlimited', { scene: 'd=abc', page: 'pages/desk' })
    const image = await app.callCompatibleWxOpenApi({ apiName: 'openapi.wxacode.getUnlimited', requestData: Buffer.from(JSON.stringify({ scene: 'd=abc', page: 'pages/desk' })) } as never)
    expect(contentType).toBe('image/png')
    expect(Buffer.from(String(buffer), 'base64').subarray(1, 4).toString()).toBe('PNG')
    expect(image).toEqual(Buffer.from(String(buffer), 'base64'))
    expect(await ask('wxacode.getUnlimited', { scene: 'x'.repeat(33) })).toMatchObject({ errcode: 40169 })
  })

  test('keeps what was sent to be read', async () => {
    const message = { touser: 'o-1', template_id: 't-1', page: 'pages/x', data: { thing1: { value: '已通过' } } }
    expect(await ask('subscribeMessage.send', message)).toMatchObject({ errcode: 0 })
    expect(await (await fetch(`${cloud.url}/local/wechat/sent`)).json()).toEqual([{ at: expect.any(Number), to: 'o-1', templateId: 't-1', page: 'pages/x', data: message.data }])
  })

  test('lets a function make only the calls that its configuration lists', async () => {
    const asFunction = async (apiName: string) => (await post(`${cloud.url}/local/call`, { as: { openid: 'o-seen' }, name: 'x', input: { apiName, requestData: { openid: 'o-seen', version: 2, scene: 1, content: '好' } } })).body
    expect(await asFunction('security.msgSecCheck')).toMatchObject({ errcode: 0 })
    expect(await asFunction('subscribeMessage.send')).toMatchObject({ errcode: -604101 })
  })

  test('refuses by name what is not played', async () => {
    await expect(ask('ocr.idcard', {})).rejects.toMatchObject({ code: 'INVALID_PARAM', message: expect.stringContaining('ocr.idcard') })
  })
})
