import { accept, refuse } from '@shared/basics/result'
import type { Message, PushConsent } from '@shared/inbox/contract'
import type { Caller } from '../gateway/caller'
import type { Handler, Handlers } from '../gateway/handler'
import { command } from '../platform/collection'
import { pageById } from '../platform/page-by-id'
import { pushTemplate } from './push-template'
import { markReadUpTo, messages, pushConsents, unreadOf, type MessageDocument } from './store'

const shown = ({ _id, kind, title, text, at, isRead, nominationId }: MessageDocument): Message => ({ messageId: _id, kind, title, text, at, isRead, nominationId })

const list: Handler<'inbox.list'> = async ({ input, personId }) => {
  const [{ items, next }, unread] = await Promise.all([pageById(messages, { personId }, input, 'desc'), unreadOf(personId)])
  return accept({ items: items.map(shown), next, unread })
}

const unread: Handler<'inbox.unread'> = async ({ personId }) => accept({ unread: await unreadOf(personId) })

const markRead: Handler<'inbox.markRead'> = async ({ input, personId }) => {
  await markReadUpTo(personId, input.upTo)
  return accept({ unread: await unreadOf(personId) })
}

/** Nobody is asked where WeChat could not deliver: outside the mini-program. */
const consentOf = async ({ identity }: Caller, personId: string): Promise<PushConsent> => ({ templateId: identity.isMiniProgram ? pushTemplate() : null, left: (await pushConsents.get(personId))?.left ?? 0 })

const push: Handler<'inbox.push'> = async ({ caller, personId }) => accept(await consentOf(caller, personId))

/** One consent delivers one message. */
const allowPush: Handler<'inbox.allowPush'> = async ({ input, caller, personId }) => {
  const { openid, isMiniProgram } = caller.identity
  if (input.templateId !== pushTemplate()) return refuse({ kind: 'no-such-template' })
  if (openid === null || !isMiniProgram) return refuse({ kind: 'not-in-wechat' })
  const first = await pushConsents.add({ _id: personId, openid, left: 1, requestId: input.requestId })
  if (!first.ok) await pushConsents.update({ _id: personId, requestId: command.neq(input.requestId) }, { openid, left: command.inc(1), requestId: input.requestId })
  return accept(await consentOf(caller, personId))
}

export const inboxHandlers: Handlers<'inbox'> = {
  'inbox.list': list,
  'inbox.unread': unread,
  'inbox.markRead': markRead,
  'inbox.push': push,
  'inbox.allowPush': allowPush,
}
