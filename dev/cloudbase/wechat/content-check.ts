import { createHash } from 'node:crypto'
import { forbiddenSample, ok, wrong, type WechatApi, type WechatInput } from './wechat-api'

export interface ContentCheckSetting {
  /** Whether this openid used the mini-program within the last two hours. */
  seenLately(openid: string): boolean
  /** The bytes behind an address of local storage. */
  fetchMedia(url: string): Promise<Buffer | undefined>
  /** WeChat's later message about a piece of media. */
  callBack(event: Record<string, unknown>): void
  now(): number
}

const maxCharacters = 2500
const traceOf = (content: string) => createHash('sha256').update(content).digest('hex').slice(0, 32)
const verdict = (isRisky: boolean) => (isRisky ? { suggest: 'risky', label: 20006 } : { suggest: 'pass', label: 100 })
const detailOf = (isRisky: boolean) => [{ strategy: 'content_model', errcode: 0, prob: 90, ...verdict(isRisky) }]

function inputRefusal({ openid, version, scene }: WechatInput, { seenLately }: ContentCheckSetting) {
  if (version !== 2 || ![1, 2, 3, 4].includes(scene as number)) return wrong(40097, 'invalid args: version 2 and a scene from 1 to 4 are expected')
  if (typeof openid !== 'string' || openid === '') return wrong(40003, 'invalid openid')
  return seenLately(openid) ? undefined : wrong(61010, 'code is expired: the user has not been here for two hours')
}

/** `security.msgSecCheck`, version 2: at most 2500 characters, of someone seen within two hours. */
export const msgSecCheck = (setting: ContentCheckSetting): WechatApi => async input => {
  const refusal = inputRefusal(input, setting)
  if (refusal) return refusal
  const { content } = input
  if (typeof content !== 'string' || content === '' || [...content].length > maxCharacters) return wrong(40097, `invalid args: content of 1 to ${maxCharacters} characters is expected`)
  const isRisky = content.includes(forbiddenSample)
  return ok({ result: verdict(isRisky), detail: detailOf(isRisky), trace_id: traceOf(content) })
}

/** `security.mediaCheckAsync`, version 2: the verdict comes to the function that takes WeChat's messages. */
export const mediaCheckAsync = (setting: ContentCheckSetting): WechatApi => async input => {
  const refusal = inputRefusal(input, setting)
  if (refusal) return refusal
  const { media_url: url, media_type: type } = input
  if (typeof url !== 'string' || (type !== 1 && type !== 2)) return wrong(40097, 'invalid args: media_url and media_type 1 (audio) or 2 (image) are expected')
  const media = await setting.fetchMedia(url)
  if (!media) return wrong(44991, 'the media cannot be fetched')
  const isRisky = media.includes(forbiddenSample)
  const traceId = traceOf(url)
  setting.callBack({ MsgType: 'event', Event: 'wxa_media_check', CreateTime: Math.floor(setting.now() / 1000), FromUserName: input.openid, version: 2, errcode: 0, errmsg: 'ok', trace_id: traceId, result: verdict(isRisky), detail: detailOf(isRisky) })
  return ok({ trace_id: traceId })
}
