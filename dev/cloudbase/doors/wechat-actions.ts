import type { LocalFunctions } from '../functions/local-functions'
import { secretIdOf } from '../functions/function-environment'
import { imageOf, type WechatAnswer } from '../wechat/wechat-api'
import type { Wechat } from '../wechat/wechat'
import { bytes, json, type Answer } from '../http/answer'
import { parseObject } from '../http/request-body'

export interface WechatCall {
  apiName: unknown
  /** JSON, as a string. */
  requestData: unknown
  /** The SDK's signature, which names the key and with it the function. */
  authorization: string | undefined
}

const noPermission = { errcode: -604101, errmsg: 'function has no permission to call this API' }

/** A function may make the calls that its configuration lists; scripts with other keys may make all. */
function isPermitted(name: string, authorization: string | undefined, functions: LocalFunctions): boolean {
  const secretId = /Credential=([^/]+)\//.exec(authorization ?? '')?.[1]
  const caller = functions.names().find(functionName => secretIdOf(functionName) === secretId)
  return !caller || (functions.config(caller)?.permissions.openapi.includes(name) ?? false)
}

async function answerOf(wechat: Wechat, functions: LocalFunctions, { apiName, requestData, authorization }: WechatCall): Promise<WechatAnswer | undefined> {
  const name = wechat.nameOf(String(apiName))
  if (!name) return undefined
  if (!isPermitted(name, authorization, functions)) return noPermission
  const input = requestData ? parseObject(String(requestData)) : ({ ok: true, value: {} } as const)
  return input.ok ? wechat.call(name, input.value) : { errcode: 47001, errmsg: 'data format error' }
}

const notPlayed = (apiName: unknown, requestId: string) =>
  json({ code: 'INVALID_PARAM', message: `WeChat's ${String(apiName)} is not played by Local CloudBase`, requestId })

/** `wx.api`: the answer as JSON in a string, an image in base64 within it. */
export async function wxApi(wechat: Wechat, functions: LocalFunctions, call: WechatCall, requestId: string): Promise<Answer> {
  const answer = await answerOf(wechat, functions, call)
  if (!answer) return notPlayed(call.apiName, requestId)
  const image = imageOf(answer)
  const response = image ? { errcode: 0, errmsg: 'ok', contentType: 'image/png', buffer: image.toString('base64') } : answer
  return json({ data: { responseData: JSON.stringify(response) }, requestId })
}

/** `wx.openApi`: the answer as WeChat sends it, JSON or an image's bytes. */
export async function wxOpenApi(wechat: Wechat, functions: LocalFunctions, call: WechatCall, requestId: string): Promise<Answer> {
  const answer = await answerOf(wechat, functions, call)
  if (!answer) return notPlayed(call.apiName, requestId)
  const image = imageOf(answer)
  return image ? bytes(image, 'image/png') : json(answer)
}
