import http from 'node:http'
import type { AddressInfo } from 'node:net'
import Taro from '@tarojs/taro'
import { askByFetch } from './ask-by-fetch'

const question = { servedBy: 'api', name: 'identity.me', input: {} } as const
interface Asked { path?: string; token?: string; body: string }

let asked: Asked[] = []
let answers: [number, unknown][] = []
const storage = new Map<string, unknown>()

// CloudBase's HTTP door, answering what the test laid out, in turn.
const door = http.createServer(async (request, response) => {
  let body = ''
  for await (const part of request) body += part
  asked.push({ path: request.url, token: request.headers.authorization, body })
  const [status, answer] = answers.shift() ?? [500, null]
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
})

beforeAll(async () => {
  await new Promise<void>(ready => door.listen(0, '127.0.0.1', ready))
  Object.assign(globalThis, { CLOUD_BASE: `http://127.0.0.1:${(door.address() as AddressInfo).port}/`, fetch: nodeFetch })
})
afterAll(() => new Promise(done => door.close(done)))

// jsdom brings no fetch of its own.
const nodeFetch = (url: string, { headers, body }: { headers: Record<string, string>; body: string }) =>
  new Promise((resolve, reject) => {
    const request = http.request(url, { method: 'POST', headers, agent: false }, async response => {
      let text = ''
      for await (const part of response) text += part
      resolve({ status: response.statusCode, json: async () => JSON.parse(text) })
    })
    request.on('error', reject).end(body)
  })

beforeEach(() => {
  asked = []
  answers = []
  storage.clear()
  jest.mocked(Taro.getStorageSync).mockImplementation((key: string) => storage.get(key))
  jest.mocked(Taro.setStorageSync).mockImplementation((key: string, value: unknown) => void storage.set(key, value))
  Object.assign(Taro, { removeStorageSync: (key: string) => void storage.delete(key) })
})

const signedIn = () => storage.set('session', { accessToken: 'old', refreshToken: 'refresh', expiresAt: Date.now() + 3_600_000 })
const tokens = { access_token: 'new', refresh_token: 'refresh-2', expires_in: 7200 }

describe('a call from the web', () => {
  test('of a visitor carries no token', async () => {
    answers = [[200, { ok: true, value: 1 }]]
    expect(await askByFetch(question)).toEqual({ ok: true, value: 1 })
    expect(asked).toEqual([{ path: '/v1/functions/api', token: undefined, body: '{"name":"identity.me","input":{}}' }])
  })
  test('hands a refusal on as it is', async () => {
    answers = [[200, { ok: false, error: { kind: 'no-picks' } }]]
    expect(await askByFetch(question)).toEqual({ ok: false, error: { kind: 'no-picks' } })
  })
  test('takes what is not from our functions for a busy service', async () => {
    answers = [[502, '<html>']]
    expect(await askByFetch(question)).toEqual({ ok: false, error: { kind: 'unavailable' } })
  })
  test('renews a sign-in that the server has ended, and asks once more', async () => {
    signedIn()
    answers = [[401, {}], [200, tokens], [200, { ok: true, value: 2 }]]
    expect(await askByFetch(question)).toEqual({ ok: true, value: 2 })
    expect(asked.map(({ path, token }) => [path, token])).toEqual([['/v1/functions/api', 'Bearer old'], ['/auth/v1/token', undefined], ['/v1/functions/api', 'Bearer new']])
  })
  test('asks to sign in again where the sign-in cannot be renewed, and forgets it', async () => {
    signedIn()
    answers = [[401, {}], [401, {}]]
    expect(await askByFetch(question)).toEqual({ ok: false, error: { kind: 'sign-in-needed' } })
    expect(storage.has('session')).toBe(false)
  })
  test('that nobody answers is offline', async () => {
    Object.assign(globalThis, { CLOUD_BASE: 'http://127.0.0.1:1/' })
    expect(await askByFetch(question)).toEqual({ ok: false, error: { kind: 'offline' } })
  })
})
