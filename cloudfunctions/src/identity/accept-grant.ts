import { accept, refuse } from '@shared/basics/result'
import { mayAccept, type InvitationRefusal } from '@shared/identity/grant'
import { roleOf } from '@shared/identity/organisation'
import type { Handler } from '../gateway/handler'
import { recordAct } from '../ledger/record-act'
import type { Transaction } from '../platform/collection'
import { beginAppointment, changeCityOfficers, endReplaced, type Actor, type New } from './appointing'
import { appointmentView } from './appointments'
import { invitationHash } from './invitation-code'
import { grants, organisations, type AppointmentDocument, type GrantDocument } from './store'

const appointmentIdOf = (grantId: string) => `a_${grantId}`

async function appointmentFrom(grant: GrantDocument, personId: string, now: number): Promise<New<AppointmentDocument>> {
  const { name, post, organisationId, organisationName, path, proposedBy, secondedBy } = grant
  const organisation = await organisations.get(organisationId)
  if (!organisation) throw new Error(`grant ${grant._id} is of an organisation that is gone`)
  return { personId, name, post, role: roleOf(post, organisation.kind), organisationId, organisationName, path, appointedBy: [proposedBy, secondedBy], since: now, until: null }
}

/** The post begins; where someone hands over, theirs ends in the same transaction. */
async function takeOffice(transaction: Transaction, grant: GrantDocument, appointment: New<AppointmentDocument>, actor: Actor) {
  const id = appointmentIdOf(grant._id)
  await beginAppointment(transaction, actor, id, appointment)
  if (grant.replaces) await endReplaced(transaction, actor, grant.replaces)
  if (appointment.role === 'cityOfficer') await changeCityOfficers(transaction, actor, officers => [...officers.filter(officer => officer !== grant.replaces), id])
}

export const acceptGrant: Handler<'identity.acceptGrant'> = async ({ input, personId, now }) => {
  const [grant] = await grants.find({ where: { codeHash: invitationHash(input.invitationCode) }, limit: 1 })
  if (!grant) return refuse({ kind: 'no-such-invitation' })
  const appointment = await appointmentFrom(grant, personId, now)
  const actor: Actor = { by: 'member', personId, at: now }
  const accepted = await recordAct<GrantDocument, InvitationRefusal>({
    collection: grants, id: grant._id, act: 'accept-grant', ...actor,
    decide: current => {
      const { state, secondedAt, proposedBy, secondedBy } = current ?? grant
      const allowed = mayAccept({ state, secondedAt, granters: [proposedBy, secondedBy] }, personId, now)
      return allowed.ok ? accept({ ...(current ?? grant), state: 'accepted' }) : allowed
    },
    along: transaction => takeOffice(transaction, grant, appointment, actor),
  })
  return accepted.ok ? accept(appointmentView({ ...appointment, _id: appointmentIdOf(grant._id), revision: 1 })) : accepted
}
