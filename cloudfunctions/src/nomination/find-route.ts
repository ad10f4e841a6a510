import { accept, refuse, type Result } from '@shared/basics/result'
import type { Organisation } from '@shared/identity/organisation'
import type { Route } from '@shared/nomination/route'
import { organisations } from '../identity/store'
import type { NominationDocument } from './store'

const find = (id: string | null): Promise<Organisation | null> => (id === null ? Promise.resolve(null) : organisations.get(id))

/** The organisations a file goes through: those named now, or, once it was sent or its nominee was asked, those it was sent to. */
export async function findRoute(nomination: NominationDocument, named: { unitId: string | null; recommenderId: string }): Promise<Result<Route, { kind: 'no-such-organisation' }>> {
  const { unitId, recommenderId } = nomination.status === 'draft' ? named : nomination
  const [unit, recommender, openedBy] = await Promise.all([find(unitId), find(recommenderId), find(nomination.organisationId)])
  if (!recommender || (unitId !== null && !unit)) return refuse({ kind: 'no-such-organisation' })
  return accept({ channel: nomination.channel, openedBy, unit, recommender })
}
