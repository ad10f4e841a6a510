/** Who calls a function, as the platform knows it. Functions learn it from their context, never from the event. */
export type Caller =
  /** A mini-program's call. Without `openid`: the timeline's single-page mode, which has no sign-in. */
  | { from: 'wechat'; openid?: string; unionid?: string; ip: string }
  /** The HTTP door without a sign-in. */
  | { from: 'web'; ip: string }
  /** The HTTP door with an access token. */
  | { from: 'web'; ip: string; signedIn: SignedIn }
  | { from: 'timer' }
  /** Another function, a script or WeChat's callback. */
  | { from: 'server' }

export type SignedIn =
  | { loginType: 'CUSTOM'; uid: string }
  | { loginType: 'WECHAT-PUBLIC'; uid: string; openid: string; unionid?: string }

export const miniProgramAppId = 'wx00000000local'
export const officialAccountAppId = 'wx00000000gongzhong'

/** The variables that CloudBase puts into `context.environment` for this caller. */
export function callerVariables(caller: Caller): Record<string, string> {
  switch (caller.from) {
    case 'wechat':
      return { TRIGGER_SRC: 'tcb', TCB_SOURCE: 'wx_client', WX_APPID: miniProgramAppId, WX_CLIENTIP: caller.ip, ...optional('WX_OPENID', caller.openid), ...optional('WX_UNIONID', caller.unionid) }
    case 'web':
      return { TRIGGER_SRC: 'tcb', TCB_SOURCE: 'web_client', TCB_SOURCE_IP: caller.ip, ...('signedIn' in caller ? signedInVariables(caller.signedIn) : {}) }
    case 'timer':
      return { TRIGGER_SRC: 'timer' }
    case 'server':
      return { TRIGGER_SRC: 'tcb', TCB_SOURCE: 'scf' }
  }
}

function signedInVariables(signedIn: SignedIn): Record<string, string> {
  const shared = { LOGINTYPE: signedIn.loginType, TCB_UUID: signedIn.uid }
  if (signedIn.loginType === 'CUSTOM') return { ...shared, TCB_CUSTOM_USER_ID: signedIn.uid }
  return { ...shared, WX_APPID: officialAccountAppId, WX_OPENID: signedIn.openid, ...optional('WX_UNIONID', signedIn.unionid) }
}

const optional = (name: string, value: string | undefined) => (value ? { [name]: value } : {})
