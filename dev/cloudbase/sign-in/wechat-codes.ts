import { randomUUID } from 'node:crypto'

export interface OfficialAccountIdentity {
  openid: string
  unionid?: string
}

const lifeMs = 5 * 60 * 1000

/** The codes that WeChat's web authorization hands out: each good once, for five minutes. */
export function wechatCodes(now: () => number) {
  const open = new Map<string, { identity: OfficialAccountIdentity; expiresAt: number }>()
  return {
    issue(identity: OfficialAccountIdentity): string {
      const code = randomUUID()
      open.set(code, { identity, expiresAt: now() + lifeMs })
      return code
    },
    redeem(code: string): OfficialAccountIdentity | undefined {
      const found = open.get(code)
      open.delete(code)
      return found && now() < found.expiresAt ? found.identity : undefined
    },
  }
}
