import { accept, refuse } from '@shared/basics/result'
import type { AppointmentView } from '@shared/identity/contract'
import type { Handler } from '../gateway/handler'
import { recordAct } from '../ledger/record-act'
import { pageById } from '../platform/page-by-id'
import { changeCityOfficers } from './appointing'
import { callerReaches, officerOf, withinReach } from './officers'
import { appointments, type AppointmentDocument } from './store'

export const appointmentView = ({ _id, name, post, role, organisationId, organisationName, since }: AppointmentDocument): AppointmentView => ({ appointmentId: _id, name, post, role, organisationId, organisationName, since })

export const listAppointments: Handler<'identity.appointments'> = async ({ input: { organisationId, ...paging }, caller }) => {
  const where = { until: null, ...(organisationId === undefined ? {} : { organisationId }), ...(await withinReach(caller)) }
  const page = await pageById(appointments, where, paging)
  return accept({ items: page.items.map(appointmentView), next: page.next })
}

type Refusal = { kind: 'no-such-appointment' } | { kind: 'last-officer' }

export const endAppointment: Handler<'identity.endAppointment'> = async ({ input: { appointmentId }, caller, personId, now }) => {
  const found = await appointments.get(appointmentId)
  if (!found) return refuse({ kind: 'no-such-appointment' })
  if (!(await callerReaches(caller, found.path))) return refuse({ kind: 'beyond-your-organisation' })
  const actor = { by: (await officerOf(caller)).role, personId, at: now }
  const ended = await recordAct<AppointmentDocument, Refusal>({
    collection: appointments, id: appointmentId, act: 'end-appointment', ...actor,
    decide: current => (current?.until === null ? accept({ ...current, until: now }) : refuse({ kind: 'no-such-appointment' })),
    along: async transaction => {
      if (found.role === 'cityOfficer') return changeCityOfficers(transaction, actor, officers => officers.filter(officer => officer !== appointmentId))
    },
  })
  return ended.ok ? accept(null) : ended
}
