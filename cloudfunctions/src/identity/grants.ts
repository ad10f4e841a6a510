import { accept } from '@shared/basics/result'
import type { GrantView } from '@shared/identity/contract'
import { invitationLifeMs } from '@shared/identity/grant'
import { maySecond } from '@shared/identity/may-second'
import { reaches } from '@shared/identity/reach'
import type { Caller } from '../gateway/caller'
import type { Handler } from '../gateway/handler'
import { pageById } from '../platform/page-by-id'
import { invitationCode } from './invitation-code'
import { withinReach } from './officers'
import { grants, type GrantDocument } from './store'

const isExpired = ({ state, secondedAt }: GrantDocument, now: number) => state === 'seconded' && now >= secondedAt + invitationLifeMs

const waitsFor = ({ state, proposedBy, proposerAppointedBy }: GrantDocument, personId: string) =>
  state === 'proposed' && maySecond({ proposer: proposedBy, proposerAppointedBy, seconder: personId }).ok

function grantView(grant: GrantDocument, personId: string, now: number): GrantView {
  const { _id, name, post, organisationId, organisationName, proposerName, seconderName, replaces, proposedBy } = grant
  const state = isExpired(grant, now) ? 'expired' : grant.state
  return {
    grantId: _id, name, post, organisationId, organisationName, replaces, state,
    proposedBy: proposerName,
    secondedBy: seconderName || null,
    mayBeSecondedByMe: waitsFor(grant, personId),
    invitationCode: state === 'seconded' && proposedBy === personId ? invitationCode(_id) : null,
  }
}

export const listGrants: Handler<'identity.grants'> = async ({ input, caller, personId, now }) => {
  const page = await pageById(grants, await withinReach(caller), input, 'desc')
  return accept({ items: page.items.map(grant => grantView(grant, personId, now)), next: page.next })
}

/** How many proposals wait for this person's second. At most 200 are looked at. */
export async function waitingFor(caller: Caller): Promise<number> {
  const [held, personId] = [await caller.held(), caller.personId]
  if (personId === null || !held.some(post => post.role === 'cityOfficer' || post.role === 'countyOfficer')) return 0
  const open = await grants.find({ where: { state: 'proposed' }, limit: 200 })
  return open.filter(grant => reaches(held, grant.path) && waitsFor(grant, personId)).length
}
