import { createVerify } from 'node:crypto'
import { environmentId } from '../environment'
import { parseObject } from '../http/request-body'

export interface TicketKeys {
  keyId: string
  publicKey: string
}

const decoded = (part: string) => parseObject(Buffer.from(part, 'base64url').toString())

const isSigned = (text: string, signature: string, publicKey: string) =>
  createVerify('RSA-SHA256').update(text).verify(publicKey, Buffer.from(signature, 'base64url'))

/**
 * The uid of a ticket made by `auth().createTicket(uid)`: `<key id>/@@/<JWT, RS256>`, whose `exp` is in milliseconds.
 * Undefined when another key signed it, it is for another environment, or it is over.
 */
export function uidOfTicket(ticket: string, keys: TicketKeys, now: number): string | undefined {
  const [keyId, token = ''] = ticket.split('/@@/')
  const [header = '', body = '', signature = ''] = token.split('.')
  if (keyId !== keys.keyId || !isSigned(`${header}.${body}`, signature, keys.publicKey)) return undefined
  const claim = decoded(body)
  if (!claim.ok || claim.value.env !== environmentId) return undefined
  const { exp, uid } = claim.value
  return typeof exp === 'number' && now < exp && typeof uid === 'string' ? uid : undefined
}
