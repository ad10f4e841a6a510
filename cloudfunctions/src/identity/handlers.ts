import type { Handlers } from '../gateway/handler'
import { acceptGrant } from './accept-grant'
import { endAppointment, listAppointments } from './appointments'
import { claimFirstOffice } from './claim-first-office'
import { confirmDesk, deskTicket, startDesk } from './desk'
import { listGrants } from './grants'
import { me } from './me'
import { addOrganisation, listOrganisations } from './organisations'
import { proposeGrant } from './propose-grant'
import { refuseGrant } from './refuse-grant'
import { secondGrant } from './second-grant'

export const identityHandlers: Handlers<'identity'> = {
  'identity.me': me,
  'identity.organisations': listOrganisations,
  'identity.addOrganisation': addOrganisation,
  'identity.claimFirstOffice': claimFirstOffice,
  'identity.proposeGrant': proposeGrant,
  'identity.secondGrant': secondGrant,
  'identity.refuseGrant': refuseGrant,
  'identity.acceptGrant': acceptGrant,
  'identity.grants': listGrants,
  'identity.appointments': listAppointments,
  'identity.endAppointment': endAppointment,
  'identity.startDesk': startDesk,
  'identity.confirmDesk': confirmDesk,
  'identity.deskTicket': deskTicket,
}
