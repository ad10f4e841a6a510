import { randomUUID } from 'node:crypto'
import type { LocalDatabase } from '../database/open-database'
import type { LocalFunctions } from '../functions/local-functions'
import { json, refused, type Answer } from '../http/answer'
import type { Door, DoorRequest } from '../http/door-request'
import { parseForm } from '../http/form-body'
import { parseObject, readBytes } from '../http/request-body'
import type { SignIn } from '../sign-in/sign-in'
import { storageActions, type Storage } from '../storage/storage-actions'
import type { Wechat } from '../wechat/wechat'
import { invokeFunction } from './invoke-function'
import { wxApi, wxOpenApi } from './wechat-actions'

export interface AdminServices {
  database: LocalDatabase
  functions: LocalFunctions
  storage: Storage
  signIn: SignIn
  wechat: Wechat
}

const maxBytes = 16 * 1024 * 1024

type Body = Record<string, unknown>

/** The SDK sends JSON; `wx.openApi` alone comes as a form. */
async function readAction({ stream, headers }: DoorRequest): Promise<Body | 'too-large' | 'malformed' | 'not-json'> {
  const body = await readBytes(stream, maxBytes)
  if (!body.ok) return 'too-large'
  const type = headers['content-type'] ?? ''
  if (type.startsWith('application/json')) {
    const parsed = parseObject(body.value.toString('utf8'))
    return parsed.ok ? parsed.value : 'malformed'
  }
  if (!type.startsWith('multipart/form-data')) return 'not-json'
  const form = await parseForm(body.value, type)
  return form ? Object.fromEntries(form) : 'malformed'
}

async function otherAction(action: string, body: Body, authorization: string | undefined, services: AdminServices): Promise<Answer> {
  const requestId = randomUUID()
  const storageAction = Object.hasOwn(storageActions, action) ? storageActions[action] : undefined
  if (storageAction) return json({ ...(await storageAction(services.storage, body)), requestId })
  const wechatCall = { apiName: body.apiName, requestData: body.requestData, authorization }
  switch (action) {
    case 'functions.invokeFunction': return json({ ...(await invokeFunction(services.functions, body)), requestId })
    case 'wx.api': return wxApi(services.wechat, services.functions, wechatCall, requestId)
    case 'wx.openApi': return wxOpenApi(services.wechat, services.functions, wechatCall, requestId)
    case 'auth.getUserInfoForAdmin': return json({ data: userInfo(services.signIn, String(body.uuid)), requestId })
    case 'analytics.report': return json({ data: {}, requestId })
    default: return json({ code: 'INVALID_ACTION', message: `Local CloudBase does not know the action "${action}"`, requestId })
  }
}

function userInfo(signIn: SignIn, uid: string) {
  const user = signIn.user(uid)
  if (!user) return {}
  return user.loginType === 'CUSTOM' ? { uid, customUserId: uid } : { uid, openId: user.openid, unionId: user.unionid }
}

/** `POST /admin`: the wire that `@cloudbase/node-sdk` speaks. Refusals are HTTP 200 with a code, as the SDK wants them. */
export const adminDoor = (services: AdminServices): Door => async request => {
  if (request.method !== 'POST') return refused('wrong-method')
  const body = await readAction(request)
  if (typeof body === 'string') return refused(body)
  const action = String(body.action)
  if (services.database.knows(action)) return json(await services.database.handle(action, body))
  return otherAction(action, body, request.headers.authorization, services)
}
