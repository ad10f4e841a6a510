import type { SignedIn } from '../functions/caller'
import { openToken, signToken } from '../signed-token'

/** As CloudBase's HTTP API answers a sign-in. */
export interface Tokens {
  token_type: 'Bearer'
  access_token: string
  refresh_token: string
  /** Seconds. */
  expires_in: number
  sub: string
}

const accessSeconds = 7200
const refreshSeconds = 30 * 24 * 3600

/** Makes and reads tokens. They expire by `now`, the local clock. */
export const accessTokens = (key: Buffer, now: () => number) => ({
  issue: (signedIn: SignedIn): Tokens => ({
    token_type: 'Bearer',
    access_token: signToken(key, 'access', now() + accessSeconds * 1000, signedIn),
    refresh_token: signToken(key, 'refresh', now() + refreshSeconds * 1000, signedIn),
    expires_in: accessSeconds,
    sub: signedIn.uid,
  }),
  signedIn: (accessToken: string) => openToken<SignedIn>(key, 'access', now(), accessToken),
  refreshed: (refreshToken: string) => openToken<SignedIn>(key, 'refresh', now(), refreshToken),
})
