import { ok, wrong, type WechatApi } from './wechat-api'

export interface SentMessage {
  at: number
  to: string
  templateId: string
  page?: unknown
  data: unknown
}

const maxKept = 1000

/** `subscribeMessage.send`: nobody's phone rings; what was sent can be read back, the latest thousand. */
export function sentMessages(now: () => number) {
  const sent: SentMessage[] = []
  const send: WechatApi = async ({ touser, template_id: templateId, page, data }) => {
    if (typeof touser !== 'string' || touser === '') return wrong(40003, 'invalid openid')
    if (typeof templateId !== 'string' || templateId === '') return wrong(40037, 'invalid template_id')
    sent.push({ at: now(), to: touser, templateId, page, data })
    if (sent.length > maxKept) sent.shift()
    return ok({ msgid: sent.length })
  }
  return { send, sent: (): readonly SentMessage[] => sent }
}
