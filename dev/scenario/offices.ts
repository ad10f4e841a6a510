import type { Post } from '../../shared/identity/organisation'
import type { Calls } from './calls'
import { inParallel } from './in-parallel'
import { countyNames, federationName, kinds, societyNames, units } from './organisations'
import { cityOfficers, custodians, experts, person, supervisors, type Person } from './people'

/** The tree of organisations with their officers, by name. */
export interface Offices {
  federationId: string
  counties: { id: string; name: string; officer: Person }[]
  societies: { id: string; name: string; officer: Person }[]
  units: { id: string; name: string; countyId: string; officer: Person }[]
}

/** A post, granted the way the contract has it: proposed, seconded, accepted on one's own phone. */
async function appoint({ done }: Calls, who: Person, organisationId: string, post: Post): Promise<void> {
  const { grantId } = await done(cityOfficers.second.as, 'identity.proposeGrant', { organisationId, post, name: who.name })
  const { invitationCode } = await done(cityOfficers.third.as, 'identity.secondGrant', { grantId })
  await done(who.as, 'identity.acceptGrant', { invitationCode })
}

/** The first officer claims the office; the deploy secret seconds the second; those two bring the third. */
async function firstOfficers({ done }: Calls, secret: string): Promise<string> {
  const { first, second, third } = cityOfficers
  await done(first.as, 'identity.claimFirstOffice', { secret, name: first.name, federationName })
  const [root] = (await done(first.as, 'identity.organisations', {})).items
  if (!root) throw new Error('the federation is not there')
  const one = await done(first.as, 'identity.proposeGrant', { organisationId: root._id, post: 'officer', name: second.name })
  const seconded = await done(first.as, 'identity.secondGrant', { grantId: one.grantId, deploySecret: secret })
  await done(second.as, 'identity.acceptGrant', { invitationCode: seconded.invitationCode })
  const other = await done(first.as, 'identity.proposeGrant', { organisationId: root._id, post: 'officer', name: third.name })
  const code = await done(second.as, 'identity.secondGrant', { grantId: other.grantId })
  await done(third.as, 'identity.acceptGrant', { invitationCode: code.invitationCode })
  return root._id
}

async function branch(calls: Calls, name: string, kind: (typeof kinds)[keyof typeof kinds], parentId: string, officer: Person) {
  const { organisationId } = await calls.done(cityOfficers.second.as, 'identity.addOrganisation', { name, kind, parentId })
  await appoint(calls, officer, organisationId, 'officer')
  return { id: organisationId, name, officer }
}

/** Founds the whole tree: ten county unions, two societies, the units, five experts, two supervisors, two custodians. */
export async function foundOffices(calls: Calls, secret: string): Promise<Offices> {
  const federationId = await firstOfficers(calls, secret)
  const counties = await inParallel(countyNames, 4, (name, index) => branch(calls, name, kinds.county, federationId, person(`county-${index}`, `${name.slice(0, 2)}经办人`)))
  const societies = await inParallel(societyNames, 2, (name, index) => branch(calls, name, kinds.society, federationId, person(`society-${index}`, '学会秘书')))
  const unitOffices = await inParallel(units, 4, async ({ name, county }, index) => {
    const countyId = counties[county]?.id ?? ''
    return { ...(await branch(calls, `${name}工会`, kinds.unit, countyId, person(`unit-${index}`, '工会主席'))), countyId }
  })
  await inParallel(experts, 4, who => appoint(calls, who, federationId, 'expert'))
  await inParallel(supervisors, 2, who => appoint(calls, who, federationId, 'supervisor'))
  await inParallel(custodians, 2, who => appoint(calls, who, federationId, 'custodian'))
  return { federationId, counties, societies, units: unitOffices }
}
