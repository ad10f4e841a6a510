import { dayOf } from '@shared/basics/shanghai-time'
import { asThing } from '@shared/inbox/message'
import { command } from '../platform/collection'
import { sendSubscribeMessage } from '../platform/wechat/subscribe-message'
import { pushTemplate } from './push-template'
import { messages, pushConsents, type MessageDocument } from './store'

/** Deliveries asked for at one stroke of the clock. */
const atOnce = 50
const page = 'features/inbox/pages/list/index'

/** Uses up one consent; the openid to deliver to, or null where the person has agreed to none. */
async function takeConsent(personId: string): Promise<string | null> {
  const taken = await pushConsents.update({ _id: personId, left: command.gt(0) }, { left: command.inc(-1) })
  return taken === 1 ? ((await pushConsents.get(personId))?.openid ?? null) : null
}

/** WeChat's template: 事项 (thing1), 说明 (thing2), 日期 (date3). */
const valuesOf = ({ title, text, at }: MessageDocument) => ({ thing1: asThing(title), thing2: asThing(text), date3: dayOf(at) })

/** A message is marked before it is sent: none goes twice, and one that is lost stands in the inbox all the same. */
async function push(message: MessageDocument, templateId: string | null): Promise<void> {
  if ((await messages.update({ _id: message._id, push: 'waiting' }, { push: 'sending' })) !== 1) return
  const openid = templateId === null ? null : await takeConsent(message.personId)
  const sent = openid === null || templateId === null ? null : await sendSubscribeMessage({ openid, templateId, page, values: valuesOf(message) })
  await messages.update({ _id: message._id }, { push: sent === null ? 'not-wanted' : sent.ok ? 'sent' : 'failed' })
}

/** Timer: asks WeChat to deliver what was written since, to those who agreed. */
export async function pushMessages(): Promise<void> {
  const waiting = await messages.find({ where: { push: 'waiting' }, orderBy: [['_id', 'asc']], limit: atOnce })
  for (const message of waiting) await push(message, pushTemplate())
}
