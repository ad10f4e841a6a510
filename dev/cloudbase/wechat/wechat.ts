import { mediaCheckAsync, msgSecCheck, type ContentCheckSetting } from './content-check'
import { sentMessages, type SentMessage } from './sent-messages'
import { generateScheme, getPhoneNumber, getUnlimitedCode, getUserRiskRank } from './small-apis'
import type { WechatAnswer, WechatApi, WechatInput } from './wechat-api'

/** WeChat's server, as far as the product calls it. Its answers depend on nothing but what it is given. */
export interface Wechat {
  /** The permission's name of a call (`security.msgSecCheck`), from any way of writing it; undefined when it is not played. */
  nameOf(apiName: string): string | undefined
  call(name: string, input: WechatInput): Promise<WechatAnswer>
  /** Takes note that this person uses the mini-program now. */
  seen(openid: string): void
  sent(): readonly SentMessage[]
}

const otherNames: Record<string, string> = {
  '/wxa/msg_sec_check': 'security.msgSecCheck',
  '/wxa/media_check_async': 'security.mediaCheckAsync',
  '/wxa/getuserriskrank': 'riskControl.getUserRiskRank',
  '/wxa/getwxacodeunlimit': 'wxacode.getUnlimited',
  '/wxa/generatescheme': 'urlscheme.generate',
  '/cgi-bin/message/subscribe/send': 'subscribeMessage.send',
  '/wxa/business/getuserphonenumber': 'phonenumber.getPhoneNumber',
}

const seenMs = 2 * 3600 * 1000

export function playWechat(setting: Omit<ContentCheckSetting, 'seenLately'>): Wechat {
  const seenAt = new Map<string, number>()
  const seenLately = (openid: string) => Math.abs(setting.now() - (seenAt.get(openid) ?? -Infinity)) <= seenMs
  const messages = sentMessages(setting.now)
  const apis: Record<string, WechatApi> = {
    'security.msgSecCheck': msgSecCheck({ ...setting, seenLately }),
    'security.mediaCheckAsync': mediaCheckAsync({ ...setting, seenLately }),
    'riskControl.getUserRiskRank': getUserRiskRank,
    'wxacode.getUnlimited': getUnlimitedCode,
    'urlscheme.generate': generateScheme,
    'subscribeMessage.send': messages.send,
    'phonenumber.getPhoneNumber': getPhoneNumber,
  }
  return {
    nameOf(apiName) {
      const name = otherNames[apiName] ?? apiName.replace(/^openapi\./, '')
      return Object.hasOwn(apis, name) ? name : undefined
    },
    call: async (name, input) => apis[name]?.(input) ?? { errcode: -1, errmsg: `${name} is not played` },
    seen: openid => void seenAt.set(openid, setting.now()),
    sent: messages.sent,
  }
}
