import { endpoint } from '../basics/endpoint'
import { id, requestId } from '../basics/inputs'
import { type PageOf, paging } from '../basics/page-of'
import { strictObject } from '../basics/z'
import type { MessageKind } from './message'

/** 消息. Written by the act itself, so that it is there whether or not WeChat delivers anything. */
export interface Message {
  messageId: string
  kind: MessageKind
  title: string
  text: string
  at: number
  isRead: boolean
  /** The file it leads to; '' where it leads elsewhere, by its kind. */
  nominationId: string
}

export interface Inbox extends PageOf<Message> {
  unread: number
}

/** Whether WeChat may be asked to deliver the next message. One consent delivers one message. */
export interface PushConsent {
  /** Null where the deployment has no template, or WeChat could not deliver: outside the mini-program. Then nobody is asked. */
  templateId: string | null
  /** How many messages may still be delivered. */
  left: number
}

export const inboxContract = {
  /** Newest first. */
  'inbox.list': endpoint<Inbox>()({ roles: ['member'], input: strictObject({ ...paging }), refusals: [], perMinute: 120 }),
  'inbox.unread': endpoint<{ unread: number }>()({ roles: ['member'], input: strictObject({}), refusals: [], perMinute: 240 }),
  /** Marks this message and every older one of the caller as read. */
  'inbox.markRead': endpoint<{ unread: number }>()({ roles: ['member'], input: strictObject({ upTo: id() }), refusals: [], perMinute: 120 }),
  'inbox.push': endpoint<PushConsent>()({ roles: ['member'], input: strictObject({}), refusals: [], perMinute: 120 }),
  /** The person has just agreed, in WeChat's own dialogue, to one message of this template. */
  'inbox.allowPush': endpoint<PushConsent, { kind: 'no-such-template' } | { kind: 'not-in-wechat' }>()({
    roles: ['member'],
    input: strictObject({ templateId: id(), requestId: requestId() }),
    refusals: ['no-such-template', 'not-in-wechat'],
  }),
}
