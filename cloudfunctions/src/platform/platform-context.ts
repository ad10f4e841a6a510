import tcb from '@cloudbase/node-sdk'

/** Who CloudBase says is calling. Fields are null where the platform names nobody. */
export interface PlatformIdentity {
  openid: string | null
  unionid: string | null
  /** The uid of a custom login: an officer's person id, at a desk. */
  customUid: string | null
  ip: string | null
}

/** Reads the caller from the platform's context, never from input. `getUserInfo` reads process.env and mixes concurrent callers up. */
export function platformIdentity(context: unknown): PlatformIdentity {
  const given = tcb.getCloudbaseContext(context as never) as unknown as Record<string, string | undefined>
  const custom = given.LOGINTYPE === 'CUSTOM' ? given.TCB_UUID : undefined
  return {
    openid: given.WX_OPENID || null,
    unionid: given.WX_UNIONID || null,
    customUid: custom || null,
    ip: given.WX_CLIENTIP || given.TCB_SOURCE_IP || null,
  }
}
