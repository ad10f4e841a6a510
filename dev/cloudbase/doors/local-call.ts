import type { Caller } from '../functions/caller'
import type { LocalFunctions } from '../functions/local-functions'
import { refused } from '../http/answer'
import type { Door } from '../http/door-request'
import { readObject } from '../http/request-body'
import type { ServedBy } from './local-contract'
import { answerOf, invocationRefusal } from './functions-door'

/** What `wx.cloud.callFunction` carries at most. */
const maxEventBytes = 1024 * 1024

const isText = (value: unknown): value is string | undefined => value === undefined || (typeof value === 'string' && value !== '')

type WechatCaller = Extract<Caller, { from: 'wechat' }>

function wechatCaller(as: unknown): WechatCaller | undefined {
  if (typeof as !== 'object' || as === null) return undefined
  const { openid, unionid, ip } = as as Record<string, unknown>
  if (!isText(openid) || !isText(unionid) || !isText(ip)) return undefined
  return { from: 'wechat', openid, unionid, ip: ip ?? '127.0.0.1' }
}

/**
 * `POST /local/call` with `{ as: { openid?, unionid?, ip? }, name, input }`: the call as WeChat would deliver it.
 * Without `openid` it comes from where nobody signs in, such as the timeline's single-page mode.
 */
export const localCall = (functions: LocalFunctions, servedBy: ServedBy, seen: (openid: string) => void): Door => async request => {
  if (request.method !== 'POST') return refused('wrong-method')
  const body = await readObject(request.stream, maxEventBytes)
  if (!body.ok) return refused(body.error.kind)
  const { as, name, ...rest } = body.value
  const caller = wechatCaller(as ?? {})
  if (!caller || typeof name !== 'string') return refused('malformed')
  if (caller.openid) seen(caller.openid)
  const functionName = servedBy(name)
  const config = functions.config(functionName)
  const notCallable = config && invocationRefusal(config.invoke, caller.openid !== undefined)
  return notCallable ?? answerOf(await functions.call(functionName, { name, ...rest }, caller))
}
