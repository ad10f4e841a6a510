import tcb from '@cloudbase/node-sdk'

/** Who CloudBase says is calling. Fields are null where the platform names nobody. */
export interface PlatformIdentity {
  openid: string | null
  unionid: string | null
  /** The uid of a custom login: an officer's person id, at a desk. */
  customUid: string | null
  ip: string | null
  /** Within the mini-program: only there does an openid belong to it, and can WeChat deliver its messages. */
  isMiniProgram: boolean
}

/** What the SDK's own reader takes from the context, without the process's variables that it mixes in: they are nobody's, and cost a call more than the rest. */
function variablesOf(context: unknown): Record<string, string | undefined> {
  const { environment } = (context ?? {}) as { environment?: unknown }
  return typeof environment === 'string' ? JSON.parse(environment) : (tcb.getCloudbaseContext(context as never) as never)
}

/** Reads the caller from the platform's context, never from input. `getUserInfo` reads process.env and mixes concurrent callers up. */
export function platformIdentity(context: unknown): PlatformIdentity {
  const given = variablesOf(context)
  const custom = given.LOGINTYPE === 'CUSTOM' ? given.TCB_UUID : undefined
  return {
    openid: given.WX_OPENID || null,
    unionid: given.WX_UNIONID || null,
    customUid: custom || null,
    ip: given.WX_CLIENTIP || given.TCB_SOURCE_IP || null,
    // `wx_client`, or `wx_devtools` in WeChat's own tools; a follower of the official account comes from `web_client`.
    isMiniProgram: (given.TCB_SOURCE ?? '').startsWith('wx_'),
  }
}
