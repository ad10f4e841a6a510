import Taro from '@tarojs/taro'
import { postJson } from './post-json'

/** A sign-in on H5, kept in local storage under `session`; `expiresAt` is an instant of this browser's clock. */
interface Session {
  accessToken: string
  refreshToken: string
  expiresAt: number
}

const key = 'session'
const marginMs = 60_000

const kept = (): Session | null => Taro.getStorageSync(key) || null

function keep(body: unknown): boolean {
  const { access_token: accessToken, refresh_token: refreshToken, expires_in: seconds } = body as Record<string, unknown>
  if (typeof accessToken !== 'string') return false
  Taro.setStorageSync(key, { accessToken, refreshToken, expiresAt: Date.now() + Number(seconds) * 1000 })
  return true
}

async function enter(path: string, body: unknown): Promise<boolean> {
  const answer = await postJson(path, body)
  return answer?.status === 200 && keep(answer.body)
}

/** Signs in with the code that the official account's page came back with. */
export async function signInWithCode(code: string): Promise<boolean> {
  const exchange = await postJson('auth/v1/provider/token', { provider_id: 'wechat', provider_code: code })
  const token = (exchange?.body as { provider_token?: string } | null)?.provider_token
  return token ? enter('auth/v1/signin/with/provider', { provider_token: token }) : false
}

/** Signs a desk in with the ticket its officer's phone confirmed. */
export const signInWithTicket = (ticket: string): Promise<boolean> => enter('auth/v1/signin/custom', { provider_id: 'custom', ticket })

export const signOut = () => Taro.removeStorageSync(key)

async function refreshed({ refreshToken }: Session): Promise<string | null> {
  const answer = await postJson('auth/v1/token', { grant_type: 'refresh_token', refresh_token: refreshToken })
  if (answer?.status === 200 && keep(answer.body)) return kept()?.accessToken ?? null
  if (answer) signOut()
  return null
}

const codeInAddress = () => new URLSearchParams(window.location.search).get('code')

async function arrive(): Promise<void> {
  const code = codeInAddress()
  if (!code) return
  window.history.replaceState(null, '', window.location.pathname + window.location.hash)
  await signInWithCode(code)
}

let arriving: Promise<void> | undefined
let refreshing: Promise<string | null> | undefined

const renew = (session: Session) => (refreshing ??= refreshed(session).finally(() => { refreshing = undefined }))

/** The token to call with; null for a visitor. Waits for a sign-in under way, and renews what is about to end. */
export async function accessToken(): Promise<string | null> {
  await (arriving ??= arrive())
  const session = kept()
  if (!session) return null
  return session.expiresAt - marginMs > Date.now() ? session.accessToken : renew(session)
}

/** Another token after the server refused `token`; null when the sign-in is over. */
export async function nextToken(token: string): Promise<string | null> {
  const session = kept()
  if (!session) return null
  return session.accessToken === token ? renew(session) : session.accessToken
}
