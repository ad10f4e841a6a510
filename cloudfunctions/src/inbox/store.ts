import { createHash } from 'node:crypto'
import type { MessageKind, Words } from '@shared/inbox/message'
import { collection, command, type Transaction } from '../platform/collection'

/** One message to one person. `_id` begins with its time, so that a person's messages page by id. */
export interface MessageDocument {
  _id: string
  personId: string
  nominationId: string
  kind: MessageKind
  title: string
  text: string
  at: number
  isRead: boolean
  /** Whether WeChat was asked to deliver it: `waiting` until the timer has looked for a consent. */
  push: 'waiting' | 'sending' | 'sent' | 'not-wanted' | 'failed'
}

/** Messages that WeChat may still deliver to a person; `_id` is the person's. */
export interface PushConsentDocument {
  _id: string
  /** WeChat delivers to an openid; kept from the consent on, erased with the last message delivered. */
  openid: string
  left: number
  /** Of the last consent, so that a retry counts once. */
  requestId: string
}

export const messages = collection<MessageDocument>('messages')
export const pushConsents = collection<PushConsentDocument>('pushConsents')

export interface Address {
  personId: string
  nominationId: string
  at: number
  /** Tells two messages of one moment apart, and a repeated one from a new one. */
  occasion: string
}

const digitsOfTime = 13

export function messageFrom({ personId, nominationId, at, occasion }: Address, words: Words): MessageDocument {
  const told = createHash('sha256').update([personId, nominationId, words.kind, occasion].join('\n')).digest('hex').slice(0, 24)
  return { _id: `${String(at).padStart(digitsOfTime, '0')}:${told}`, personId, nominationId, ...words, at, isRead: false, push: 'waiting' }
}

/** Writes a message within the act that it tells of. */
export const tell = (transaction: Transaction, to: Address, words: Words): Promise<void> => transaction.put(messages, messageFrom(to, words))

/** Writes a message that stands by itself; told again, it changes nothing. */
export const tellOnce = (to: Address, words: Words) => messages.add(messageFrom(to, words))

export const unreadOf = (personId: string): Promise<number> => messages.count({ personId, isRead: false })

export const markReadUpTo = (personId: string, upTo: string): Promise<number> => messages.update({ personId, isRead: false, _id: command.lte(upTo) }, { isRead: true })
