import { accept, refuse } from '@shared/basics/result'
import type { Handler } from '../gateway/handler'
import { recordAct, recordActIn } from '../ledger/record-act'
import type { New } from './appointing'
import { isDeploySecret } from './secret-match'
import { appointments, organisations, rootId, type AppointmentDocument, type OrganisationDocument } from './store'

/** The one appointment that nobody granted. Its fixed id lets it be made once. */
const firstOfficerId = 'first-officer'

export const claimFirstOffice: Handler<'identity.claimFirstOffice'> = async ({ input, personId, now }) => {
  if (!isDeploySecret(input.secret)) return refuse({ kind: 'wrong-secret' })
  const { name, federationName } = input
  const first: New<AppointmentDocument> = { personId, name, post: 'officer', role: 'cityOfficer', organisationId: rootId, organisationName: federationName, path: [rootId], appointedBy: [], since: now, until: null }
  const root: New<OrganisationDocument> = { name: federationName, kind: 'federation', parentId: '', path: [rootId], cityOfficers: [firstOfficerId] }
  const actor = { by: 'member', personId, at: now } as const
  const claimed = await recordAct<AppointmentDocument, { kind: 'office-taken' }>({
    collection: appointments, id: firstOfficerId, act: 'claim-first-office', ...actor,
    decide: current => (current ? refuse({ kind: 'office-taken' }) : accept(first)),
    along: async transaction => {
      await recordActIn(transaction, { collection: organisations, id: rootId, act: 'add-organisation', ...actor, decide: () => accept(root) })
    },
  })
  return claimed.ok ? accept({ appointmentId: firstOfficerId }) : claimed
}
