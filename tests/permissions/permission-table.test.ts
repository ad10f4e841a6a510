import type { Role } from '../../shared/basics/endpoint'
import { contract, type EndpointName } from '../../shared/contract'
import { startLocalCampaign, visitor, type As, type LocalCampaign } from '../cloud/local-campaign'
import { federationId, openOffices, person } from '../cloud/offices'

let campaign: LocalCampaign
let callers: Record<Role | 'formerOfficer', As>

beforeAll(async () => {
  campaign = await startLocalCampaign()
  const offices = await openOffices(campaign)
  const county = await offices.addOrganisation('椒江区总工会', 'countyUnion')
  const unit = await offices.addOrganisation('飞跃集团工会', 'grassrootsUnion', county)
  const society = await offices.addOrganisation('台州市模具行业协会', 'society')
  callers = {
    visitor,
    member: person('职工'),
    unitOfficer: await offices.appoint('单位干事', 'officer', unit),
    societyOfficer: await offices.appoint('协会秘书', 'officer', society),
    countyOfficer: await offices.appoint('县级干事', 'officer', county),
    cityOfficer: offices.first,
    expert: await offices.appoint('评审专家', 'expert', federationId),
    supervisor: await offices.appoint('监督员', 'supervisor', federationId),
    custodian: await offices.appoint('受理人', 'custodian', federationId),
    formerOfficer: await offices.appoint('离任干事', 'officer', federationId),
  }
  const former = (await campaign.done(offices.first, 'identity.appointments', { organisationId: federationId })).items.find(each => each.name === '离任干事')
  await campaign.done(offices.first, 'identity.endAppointment', { appointmentId: former?.appointmentId ?? '', reason: '调离' })
})
afterAll(() => campaign.close())

const endpoints = Object.keys(contract) as EndpointName[]

/** Who holds a post may also do what any member and any visitor may. */
function expected(caller: Role | 'formerOfficer', roles: readonly Role[]): string {
  const known = caller !== 'visitor'
  const isLetIn = roles.includes('visitor') || (known && roles.includes('member')) || (roles as readonly string[]).includes(caller)
  return isLetIn ? 'let in' : known ? 'not-permitted' : 'sign-in-needed'
}

/** Who is let in fails at the next door instead: no input of any endpoint has this key. Nothing is carried out. */
async function outcome(caller: As, name: EndpointName): Promise<string> {
  const answer = await campaign.call(caller, name, { noSuchKey: true } as never)
  if (answer.ok) return 'carried out'
  return answer.error.kind === 'malformed' ? 'let in' : answer.error.kind
}

test.each(['visitor', 'member', 'unitOfficer', 'societyOfficer', 'countyOfficer', 'cityOfficer', 'expert', 'supervisor', 'custodian', 'formerOfficer'] as const)('the gateway lets %s in where the contract says, and nowhere else', async caller => {
  const found = await Promise.all(endpoints.map(async name => [name, await outcome(callers[caller], name)]))
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(endpoints.map(name => [name, expected(caller, contract[name].roles)])))
})

test('no role may do everything, and every endpoint lets somebody in', () => {
  const officers = ['unitOfficer', 'societyOfficer', 'countyOfficer', 'cityOfficer', 'expert', 'supervisor', 'custodian'] as const
  for (const role of officers) expect(endpoints.filter(name => expected(role, contract[name].roles) !== 'let in')).not.toEqual([])
  for (const name of endpoints) expect(contract[name].roles).not.toEqual([])
})
