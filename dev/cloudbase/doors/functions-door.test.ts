import { post, refusal, throwawayCloud } from '../testing/throwaway-cloud'

const counting = 'let calls = 0; exports.main = async event => ({ calls: ++calls, event })'

describe('POST /v1/functions/:name', () => {
  let cloud: Awaited<ReturnType<typeof throwawayCloud>>
  beforeAll(async () => {
    cloud = await throwawayCloud({
      api: { source: counting },
      clock: { source: counting, config: { invoke: false } },
      desk: { source: counting, config: { invoke: 'auth != null' } },
    })
  })
  afterAll(() => cloud.close())
  const door = (name: string) => `${cloud.url}/v1/functions/${name}`
  const big = JSON.stringify({ name: 'x', input: 'x'.repeat(10 * 1024 * 1024) })

  test.each([
    ['malformed JSON', 'api', '{"name":', {}, 400, 'malformed'],
    ['a body that is no object', 'api', '[1]', {}, 400, 'malformed'],
    ['10 MB', 'api', big, {}, 413, 'too-large'],
    ['a form', 'api', '{}', { 'content-type': 'text/plain' }, 415, 'not-json'],
    ['a function that is not there', 'nothing', '{}', {}, 404, 'unknown-function'],
    ['a function named like an object part', '__proto__', '{}', {}, 404, 'unknown-function'],
    ['a function that no client may call', 'clock', '{}', {}, 403, 'not-permitted'],
    ['no sign-in where one is wanted', 'desk', '{}', {}, 401, 'sign-in-needed'],
    ['a forged token', 'api', '{}', { authorization: 'Bearer e30.AAAA' }, 401, 'sign-in-expired'],
    ['a foreign web page', 'api', '{}', { origin: 'https://evil.example' }, 403, 'foreign-origin'],
    ['a page without an origin', 'api', '{}', { origin: 'null' }, 403, 'foreign-origin'],
  ])('refuses %s', async (_what, name, body, headers, status, kind) => {
    expect(await post(door(name), body, headers as Record<string, string>)).toEqual(refusal(status, kind))
  })

  test('has called no function for what it refused', async () => {
    expect(await post(door('api'), { first: true })).toEqual({ status: 200, body: { calls: 1, event: { first: true } } })
  })

  test('answers a page of this machine, on another port too', async () => {
    const origin = 'http://localhost:10086'
    const response = await fetch(door('api'), { method: 'POST', body: '{}', headers: { origin, 'content-type': 'application/json' } })
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([200, origin])
    const preflight = await fetch(door('api'), { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } })
    expect([preflight.status, preflight.headers.get('access-control-allow-headers')]).toEqual([204, expect.stringContaining('authorization')])
  })

  test('refuses another method', async () => {
    expect((await fetch(door('api'))).status).toBe(405)
  })
})
