import { readFileSync } from 'node:fs'
import path from 'node:path'
import { post, refusal, sdkPath, throwawayCloud } from '../testing/throwaway-cloud'

type Cloud = Awaited<ReturnType<typeof throwawayCloud>>

const context = `const tcb = require(${sdkPath}); exports.main = async (event, context) => ({ event, seen: tcb.getCloudbaseContext(context), context })`

const faulty = `
  let calls = 0
  exports.main = async event => {
    calls += 1
    switch (event.do) {
      case 'throw': throw new Error('on purpose')
      case 'wait': return new Promise(() => undefined)
      case 'loop': for (;;) {}
      case 'exit': process.exit(3)
      case 'fill': return 'x'.repeat(event.bytes)
      case 'circle': { const circle = {}; circle.self = circle; return circle }
      case 'pause': await new Promise(resolve => setTimeout(resolve, 300)); return { calls }
      case 'print': console.log('asked by 203.0.113.9'); return null
      default: return { calls, pid: process.pid }
    }
  }`

const environment = `exports.main = async () => ({ names: Object.keys(process.env).sort(), zone: new Date(2026, 0, 1).getTimezoneOffset(), key: process.env.BALLOT_KEY })`

describe('a cloud function on Local CloudBase', () => {
  let cloud: Cloud
  beforeAll(async () => {
    cloud = await throwawayCloud(
      { context: { source: context }, faulty: { source: faulty, config: { timeout: 1 } }, environment: { source: environment, config: { envVariables: { BALLOT_KEY: '{{env.VOTE_KEY}}' } } } },
      { secrets: { VOTE_KEY: 'a-secret' } },
    )
  })
  afterAll(() => cloud.close())
  const call = (name: string, event: object) => post(`${cloud.url}/v1/functions/${name}`, event)

  test('learns from its context what the web door knows of a visitor', async () => {
    const { body } = await call('context', { name: 'x', input: { openid: 'forged' } })
    expect(body).toMatchObject({
      event: { name: 'x', input: { openid: 'forged' } },
      seen: { TCB_SOURCE_IP: '127.0.0.1', TCB_ENV: 'local' },
      context: { memory_limit_in_mb: 128, time_limit_in_ms: 5000, function_name: 'context', request_id: expect.any(String) },
    })
    expect((body as { seen: object }).seen).not.toHaveProperty('WX_OPENID')
  })

  test('finds the secrets, UTC, and nothing of the server in its environment', async () => {
    const { body } = await call('environment', {})
    expect(body).toEqual({
      zone: 0,
      key: 'a-secret',
      names: ['BALLOT_KEY', 'CUSTOM_LOGIN_KEY_ID', 'CUSTOM_LOGIN_PRIVATE_KEY', 'SCF_FUNCTIONNAME', 'SCF_NAMESPACE', 'SITE_ADDRESS', 'TCB_CONTEXT_CNFG', 'TCB_ENV', 'TENCENTCLOUD', 'TENCENTCLOUD_REGION', 'TENCENTCLOUD_RUNENV', 'TENCENTCLOUD_SECRETID', 'TENCENTCLOUD_SECRETKEY', 'TZ', 'VOTE_KEY'],
    })
  })

  test('stays loaded from one call to the next', async () => {
    const first = (await call('faulty', {})).body as { calls: number }
    expect((await call('faulty', {})).body).toMatchObject({ calls: first.calls + 1 })
  })

  test.each([
    ['throws', { do: 'throw' }, 500, 'function-failed'],
    ['never answers', { do: 'wait' }, 504, 'function-timeout'],
    ['loops for ever', { do: 'loop' }, 504, 'function-timeout'],
    ['ends its process', { do: 'exit' }, 500, 'function-failed'],
    ['answers a circle', { do: 'circle' }, 500, 'function-failed'],
    ['answers over 1 MB', { do: 'fill', bytes: 1024 * 1024 }, 500, 'answer-too-large'],
    ['answers over the 100 KB of the web door', { do: 'fill', bytes: 100 * 1024 }, 500, 'answer-too-large'],
  ])('that %s is refused, and the next call is answered', async (_fault, event, status, kind) => {
    expect(await call('faulty', event)).toEqual(refusal(status, kind))
    expect(await call('faulty', {})).toMatchObject({ status: 200, body: { pid: expect.any(Number) } })
  })

  test('may answer 100 KB through the web door', async () => {
    const reply = await call('faulty', { do: 'fill', bytes: 100 * 1024 - 2 })
    expect({ status: reply.status, length: String(reply.body).length }).toEqual({ status: 200, length: 100 * 1024 - 2 })
  })

  test('finishes the calls beside one that never answers', async () => {
    const [hung, beside] = await Promise.all([
      call('faulty', { do: 'wait' }),
      new Promise(resolve => setTimeout(resolve, 800)).then(() => call('faulty', { do: 'pause' })),
    ])
    expect([hung, beside]).toEqual([refusal(504, 'function-timeout'), { status: 200, body: { calls: expect.any(Number) } }])
  })

  test('prints into the log, without addresses', async () => {
    await call('faulty', { do: 'print' })
    const log = () => readFileSync(path.join(cloud.folder, 'functions.log'), 'utf8')
    while (!log().includes('asked by')) await new Promise(resolve => setTimeout(resolve, 20))
    expect(log()).toContain('asked by [address]')
    expect(log()).not.toContain('203.0.113.9')
  })
})
