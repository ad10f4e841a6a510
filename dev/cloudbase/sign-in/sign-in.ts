import { createHash } from 'node:crypto'
import type { SignedIn } from '../functions/caller'
import { openToken, signToken } from '../signed-token'
import { accessTokens, type Tokens } from './access-tokens'
import { uidOfTicket, type TicketKeys } from './custom-ticket'
import { wechatCodes, type OfficialAccountIdentity } from './wechat-codes'

/** CloudBase's sign-in. Each step answers undefined when what was handed in is forged, spent or over. */
export interface SignIn {
  byTicket(ticket: string): Tokens | undefined
  /** Lets the browser of this person return from WeChat with a code. */
  issueWechatCode(identity: OfficialAccountIdentity): string
  providerToken(wechatCode: string): string | undefined
  byProviderToken(providerToken: string): Tokens | undefined
  refresh(refreshToken: string): Tokens | undefined
  signedIn(accessToken: string): SignedIn | undefined
  /** Who signed in under this uid since the start. */
  user(uid: string): SignedIn | undefined
}

const providerTokenLifeMs = 10 * 60 * 1000

/** One official-account follower has one uid. */
const uidOf = ({ openid }: OfficialAccountIdentity) => createHash('sha256').update(openid).digest('hex').slice(0, 32)

export function openSignIn(tokenKey: Buffer, ticketKeys: TicketKeys, now: () => number): SignIn {
  const tokens = accessTokens(tokenKey, now)
  const codes = wechatCodes(now)
  const users = new Map<string, SignedIn>()

  const issue = (signedIn: SignedIn): Tokens => {
    users.set(signedIn.uid, signedIn)
    return tokens.issue(signedIn)
  }
  return {
    issueWechatCode: codes.issue,
    signedIn: tokens.signedIn,
    user: uid => users.get(uid),
    byTicket(ticket) {
      const uid = uidOfTicket(ticket, ticketKeys, now())
      return uid === undefined ? undefined : issue({ loginType: 'CUSTOM', uid })
    },
    providerToken(wechatCode) {
      const identity = codes.redeem(wechatCode)
      return identity && signToken(tokenKey, 'provider', now() + providerTokenLifeMs, identity)
    },
    byProviderToken(providerToken) {
      const identity = openToken<OfficialAccountIdentity>(tokenKey, 'provider', now(), providerToken)
      return identity && issue({ loginType: 'WECHAT-PUBLIC', uid: uidOf(identity), ...identity })
    },
    refresh(refreshToken) {
      const signedIn = tokens.refreshed(refreshToken)
      return signedIn && issue(signedIn)
    },
  }
}
