import { createHash } from 'node:crypto'
import { accept, refuse } from '@shared/basics/result'
import { mayStandUnder, type Organisation } from '@shared/identity/organisation'
import type { Handler } from '../gateway/handler'
import { recordAct } from '../ledger/record-act'
import { pageById } from '../platform/page-by-id'
import { containing } from '../platform/containing'
import { callerReaches, officerOf } from './officers'
import { organisations, type OrganisationDocument } from './store'


const viewOf = ({ _id, name, kind, parentId }: OrganisationDocument): Organisation => ({ _id, name, kind, parentId })

export const listOrganisations: Handler<'identity.organisations'> = async ({ input: { parentId, kind, search, ...paging } }) => {
  const root = parentId === undefined && kind === undefined && search === undefined ? '' : undefined
  const wanted = { parentId: parentId ?? root, kind, name: search ? containing(search) : undefined }
  const page = await pageById(organisations, Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined)), paging)
  return accept({ items: page.items.map(viewOf), next: page.next })
}

/** One name stands once under one parent. */
const organisationId = (parentId: string, name: string) => `o_${createHash('sha256').update(`${parentId}\n${name}`).digest('hex').slice(0, 24)}`

export const addOrganisation: Handler<'identity.addOrganisation'> = async ({ input: { name, kind, parentId }, caller, personId, now }) => {
  const parent = await organisations.get(parentId)
  if (!parent || !(await callerReaches(caller, parent.path))) return refuse({ kind: 'no-such-organisation' })
  if (!mayStandUnder(kind, parent.kind)) return refuse({ kind: 'kind-not-under-parent', kindOfParent: parent.kind })
  const id = organisationId(parentId, name)
  if (await organisations.get(id)) return accept({ organisationId: id })
  const { role } = await officerOf(caller)
  await recordAct({
    collection: organisations, id, act: 'add-organisation', by: role, personId, at: now,
    decide: current => (current ? refuse({ kind: 'there-already' }) : accept({ name, kind, parentId, path: [id, ...parent.path], cityOfficers: [] })),
  })
  return accept({ organisationId: id })
}
