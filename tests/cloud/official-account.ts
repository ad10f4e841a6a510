import type { As } from './local-campaign'

async function post<Answer>(url: string, body: object, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) })
  return (await response.json()) as Answer
}

/** Signs a follower of the official account in, step by step as H5 does within WeChat; gives the access token. */
export async function signedInFollower(url: string, { openid, unionid }: As): Promise<string> {
  const { code } = await post<{ code: string }>(`${url}/local/wechat-code`, { openid, unionid })
  const { provider_token } = await post<{ provider_token: string }>(`${url}/auth/v1/provider/token`, { provider_code: code })
  return (await post<{ access_token: string }>(`${url}/auth/v1/signin/with/provider`, { provider_token })).access_token
}

/** Calls a function at CloudBase's HTTP door, as H5 does. */
export const callAtHttpDoor = <Answer>(url: string, functionName: string, token: string, call: { name: string; input: object }): Promise<Answer> =>
  post(`${url}/v1/functions/${functionName}`, call, { authorization: `Bearer ${token}` })

/** Calls at WeChat's door, under any name that the cloud's contract knows. */
export const callAtWechatDoor = <Answer>(url: string, as: As, call: { name: string; input: object }): Promise<Answer> => post(`${url}/local/call`, { as, ...call })
