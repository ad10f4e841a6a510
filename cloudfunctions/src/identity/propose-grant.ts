import { randomBytes } from 'node:crypto'
import { accept, refuse } from '@shared/basics/result'
import { hasPost, type Post } from '@shared/identity/organisation'
import type { Handler } from '../gateway/handler'
import { recordAct } from '../ledger/record-act'
import type { New } from './appointing'
import { callerReaches, officerOf } from './officers'
import { appointments, grants, organisations, type GrantDocument } from './store'

/** Ids that sort by time. */
const grantId = (now: number) => `g${now.toString(36).padStart(9, '0')}${randomBytes(6).toString('hex')}`

/** Whether the appointment to be handed over is of this very post, and lasts. */
async function isOfPost(appointmentId: string, organisationId: string, post: Post): Promise<boolean> {
  const replaced = await appointments.get(appointmentId)
  return replaced !== null && replaced.until === null && replaced.organisationId === organisationId && replaced.post === post
}

export const proposeGrant: Handler<'identity.proposeGrant'> = async ({ input: { organisationId, post, name, replaces = null }, caller, personId, now }) => {
  const organisation = await organisations.get(organisationId)
  if (!organisation) return refuse({ kind: 'no-such-organisation' })
  if (!(await callerReaches(caller, organisation.path))) return refuse({ kind: 'beyond-your-organisation' })
  if (!hasPost(organisation.kind, post)) return refuse({ kind: 'post-not-here' })
  if (replaces !== null && !(await isOfPost(replaces, organisationId, post))) return refuse({ kind: 'no-such-appointment' })
  const proposer = await officerOf(caller)
  const grant: New<GrantDocument> = {
    name, post, organisationId, organisationName: organisation.name, path: organisation.path, replaces,
    state: 'proposed', proposedBy: personId, proposerName: proposer.name, proposerAppointedBy: (await caller.held()).flatMap(held => held.appointedBy),
    secondedBy: '', seconderName: '', secondedAt: 0, codeHash: '', reason: '',
  }
  const id = grantId(now)
  await recordAct({ collection: grants, id, act: 'propose-grant', by: proposer.role, personId, at: now, decide: () => accept(grant) })
  return accept({ grantId: id })
}
