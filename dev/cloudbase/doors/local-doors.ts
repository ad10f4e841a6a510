import type { LocalFunctions } from '../functions/local-functions'
import { json, refused } from '../http/answer'
import type { Door } from '../http/door-request'
import type { Doors } from '../http/http-server'
import { localOnly } from '../http/local-only'
import { readObject } from '../http/request-body'
import type { LocalClock } from '../local-clock'
import type { SignIn } from '../sign-in/sign-in'
import type { Storage } from '../storage/storage-actions'
import type { Wechat } from '../wechat/wechat'
import { localCall } from './local-call'
import { localClockDoor } from './local-clock-door'
import { phoneUpload } from './phone-upload'
import { describeContract, servedByContract, type Contract } from './local-contract'

export interface LocalDoorsOptions {
  functions: LocalFunctions
  clock: LocalClock
  signIn: SignIn
  wechat: Wechat
  storage: Storage
  contract: Contract
  scenario: () => unknown
  /** Further doors by path, from a JSON object to a JSON answer. */
  extras: Record<string, JsonDoor>
}

export type JsonDoor = (body: Record<string, unknown>) => Promise<unknown>

const answering = (door: JsonDoor): Door => async request => {
  if (request.method !== 'POST') return refused('wrong-method')
  const body = await readObject(request.stream, 1024)
  return body.ok ? json(await door(body.value)) : refused(body.error.kind)
}

const reading = (value: () => unknown): Door => async request =>
  request.method === 'GET' || request.method === 'HEAD' ? json(value() ?? null) : refused('wrong-method')

/** `POST /local/wechat-code` with `{ openid, unionid? }` of the official account: the browser comes back from WeChat with this code. */
const wechatCode = (signIn: SignIn): Door => async request => {
  if (request.method !== 'POST') return refused('wrong-method')
  const body = await readObject(request.stream, 1024)
  if (!body.ok) return refused(body.error.kind)
  const { openid, unionid } = body.value
  if (typeof openid !== 'string' || openid === '' || (unionid !== undefined && typeof unionid !== 'string')) return refused('malformed')
  return json({ code: signIn.issueWechatCode({ openid, unionid }) })
}

/** The doors that only this machine has. */
export function localDoors({ functions, clock, signIn, wechat, storage, contract, scenario, extras }: LocalDoorsOptions): Doors {
  const doors: Doors = [
    ['/local/call', localCall(functions, servedByContract(contract), wechat.seen)],
    ['/local/upload', phoneUpload(storage)],
    ['/local/contract', reading(() => describeContract(contract))],
    ['/local/scenario', reading(scenario)],
    ['/local/clock', localClockDoor(clock)],
    ['/local/wechat-code', wechatCode(signIn)],
    ['/local/wechat/sent', reading(wechat.sent)],
    ...Object.entries(extras).map(([path, door]) => [path, answering(door)] as const),
  ]
  return doors.map(([path, door]) => [path, localOnly(door)] as const)
}
