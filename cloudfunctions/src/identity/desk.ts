import { randomBytes } from 'node:crypto'
import { accept, refuse, type Result } from '@shared/basics/result'
import type { Handler } from '../gateway/handler'
import { signInTicket } from '../platform/sign-in-ticket'
import { keyedHash } from './secret-match'
import { desks, type DeskDocument } from './store'

const deskLifeMs = 5 * 60_000
const random = () => randomBytes(16).toString('hex')
const secretHash = (deskSecret: string) => keyedHash('desk', deskSecret)

export const startDesk: Handler<'identity.startDesk'> = async ({ now }) => {
  const [deskId, deskSecret, expiresAt] = [random(), random(), now + deskLifeMs]
  await desks.add({ _id: deskId, secretHash: secretHash(deskSecret), expiresAt, personId: '' })
  return accept({ deskId, deskSecret, expiresAt })
}

async function openDesk(deskId: string, now: number): Promise<Result<DeskDocument, { kind: 'no-such-desk' } | { kind: 'desk-expired' }>> {
  const desk = await desks.get(deskId)
  if (!desk) return refuse({ kind: 'no-such-desk' })
  return now < desk.expiresAt ? accept(desk) : refuse({ kind: 'desk-expired' })
}

/** The first officer to confirm signs in; a desk that another has taken is no longer there for anyone else. */
export const confirmDesk: Handler<'identity.confirmDesk'> = async ({ input, personId, now }) => {
  const desk = await openDesk(input.deskId, now)
  if (!desk.ok) return desk
  const confirmed = await desks.update({ _id: input.deskId, personId: '' }, { personId })
  return confirmed > 0 || desk.value.personId === personId ? accept(null) : refuse({ kind: 'no-such-desk' })
}

export const deskTicket: Handler<'identity.deskTicket'> = async ({ input, now }) => {
  const desk = await openDesk(input.deskId, now)
  if (!desk.ok) return desk
  if (desk.value.secretHash !== secretHash(input.deskSecret)) return refuse({ kind: 'no-such-desk' })
  return accept({ ticket: desk.value.personId ? signInTicket(desk.value.personId, now) : null })
}
