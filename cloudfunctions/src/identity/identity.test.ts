import { dayMs } from '@shared/basics/shanghai-time'
import { startLocalCampaign, testSecrets, visitor, type LocalCampaign } from '../../../tests/cloud/local-campaign'
import { appointBy, federationId, openOffices, person, type Offices } from '../../../tests/cloud/offices'

let campaign: LocalCampaign
let offices: Offices
beforeEach(async () => {
  campaign = await startLocalCampaign()
  offices = await openOffices(campaign)
})
afterEach(() => campaign.close())

const refused = (kind: string) => expect.objectContaining({ ok: false, error: expect.objectContaining({ kind }) })
const rolesOf = async (name: string) => (await campaign.done(person(name), 'identity.me', {})).appointments.map(({ role, organisationName }) => `${role} ${organisationName}`)

describe('the first officer', () => {
  test('comes to be by the deploy-time secret, once', async () => {
    const claim = { secret: testSecrets.FIRST_OFFICER_SECRET, name: '冒名', federationName: '别的总工会' }
    expect(await campaign.call(person('冒名'), 'identity.claimFirstOffice', claim)).toEqual(refused('office-taken'))
    expect(await campaign.call(person('冒名'), 'identity.claimFirstOffice', { ...claim, secret: 'not-the-secret' })).toEqual(refused('wrong-secret'))
    expect(await rolesOf('林主席')).toEqual(['cityOfficer 台州市总工会'])
  })
  test('needs the secret as second person only while alone', async () => {
    const { grantId } = await campaign.done(offices.first, 'identity.proposeGrant', { organisationId: federationId, post: 'supervisor', name: '陈监督' })
    const deploySecret = testSecrets.FIRST_OFFICER_SECRET
    expect(await campaign.call(offices.first, 'identity.secondGrant', { grantId, deploySecret })).toEqual(refused('own-proposal'))
    expect(await campaign.call(offices.second, 'identity.secondGrant', { grantId, deploySecret: 'not-the-secret' })).toEqual(refused('wrong-secret'))
  })
})

describe('a grant', () => {
  const propose = (name = '陈监督') => campaign.done(offices.first, 'identity.proposeGrant', { organisationId: federationId, post: 'supervisor', name })

  test('takes a proposer, a seconder and the invitee with the code', async () => {
    const { grantId } = await propose()
    expect(await campaign.call(offices.first, 'identity.secondGrant', { grantId })).toEqual(refused('own-proposal'))
    expect((await campaign.done(offices.second, 'identity.me', {})).waitingForMySecond).toBe(1)
    const { invitationCode } = await campaign.done(offices.second, 'identity.secondGrant', { grantId })
    expect(await campaign.call(offices.second, 'identity.secondGrant', { grantId })).toEqual(refused('already-decided'))
    expect(await campaign.call(offices.second, 'identity.acceptGrant', { invitationCode })).toEqual(refused('no-such-invitation'))
    const taken = await campaign.done(person('陈监督'), 'identity.acceptGrant', { invitationCode: invitationCode.toLowerCase().replace('-', ' ') })
    expect(taken).toMatchObject({ name: '陈监督', role: 'supervisor', organisationName: '台州市总工会' })
    expect(await campaign.call(person('另一人'), 'identity.acceptGrant', { invitationCode })).toEqual(refused('invitation-used'))
    expect(await rolesOf('陈监督')).toEqual(['supervisor 台州市总工会'])
  })

  test('shows its code to the proposer alone, until it is over after fourteen days', async () => {
    const { grantId } = await propose()
    const { invitationCode } = await campaign.done(offices.second, 'identity.secondGrant', { grantId })
    const codes = async () => Promise.all([offices.first, offices.second].map(async officer => (await campaign.done(officer, 'identity.grants', {})).items[0]?.invitationCode))
    expect(await codes()).toEqual([invitationCode, null])
    await campaign.clock.advance(14 * dayMs)
    expect(await campaign.call(person('陈监督'), 'identity.acceptGrant', { invitationCode })).toEqual(refused('invitation-expired'))
    expect((await campaign.done(offices.first, 'identity.grants', {})).items[0]).toMatchObject({ grantId, state: 'expired', invitationCode: null })
  })

  test('may be refused until it is accepted; a refused one invites nobody', async () => {
    const { grantId } = await propose()
    const { invitationCode } = await campaign.done(offices.second, 'identity.secondGrant', { grantId })
    await campaign.done(offices.second, 'identity.refuseGrant', { grantId, reason: '人选有误' })
    expect(await campaign.call(person('陈监督'), 'identity.acceptGrant', { invitationCode })).toEqual(refused('no-such-invitation'))
    expect(await campaign.call(offices.first, 'identity.refuseGrant', { grantId, reason: '再次' })).toEqual(refused('already-decided'))
  })

  test('is not seconded by someone who appointed the proposer', async () => {
    const { grantId } = await campaign.done(offices.second, 'identity.proposeGrant', { organisationId: federationId, post: 'expert', name: '评审专家' })
    expect(await campaign.call(offices.first, 'identity.secondGrant', { grantId })).toEqual(refused('appointed-by-you'))
    const third = await offices.appoint('王部长', 'officer', federationId)
    expect(await campaign.call(third, 'identity.secondGrant', { grantId })).toMatchObject({ ok: true })
  })
})

describe('the tree', () => {
  test('grows by kinds that stand under one another, one name once under one parent', async () => {
    const jiaojiang = await offices.addOrganisation('椒江区总工会', 'countyUnion')
    const factory = await offices.addOrganisation('飞跃集团工会', 'grassrootsUnion', jiaojiang)
    expect(await offices.addOrganisation('飞跃集团工会', 'grassrootsUnion', jiaojiang)).toBe(factory)
    const wrong = { name: '某县总工会', kind: 'countyUnion', parentId: jiaojiang } as const
    expect(await campaign.call(offices.first, 'identity.addOrganisation', wrong)).toEqual({ ok: false, error: { kind: 'kind-not-under-parent', kindOfParent: 'countyUnion' } })
    expect(await campaign.call(offices.first, 'identity.addOrganisation', { ...wrong, parentId: 'nowhere' })).toEqual(refused('no-such-organisation'))
    expect(await campaign.done(visitor, 'identity.organisations', {})).toEqual({ items: [{ _id: 'federation', name: '台州市总工会', kind: 'federation', parentId: '' }], next: null })
    expect((await campaign.done(visitor, 'identity.organisations', { parentId: jiaojiang })).items.map(each => each.name)).toEqual(['飞跃集团工会'])
    expect((await campaign.done(visitor, 'identity.organisations', { search: '飞跃' })).items.map(each => each._id)).toEqual([factory])
  })

  test('is paged by key', async () => {
    for (const name of ['椒江区', '黄岩区', '路桥区']) await offices.addOrganisation(`${name}总工会`, 'countyUnion')
    const first = await campaign.done(visitor, 'identity.organisations', { kind: 'countyUnion', limit: 2 })
    const rest = await campaign.done(visitor, 'identity.organisations', { kind: 'countyUnion', limit: 2, after: first.next ?? undefined })
    expect([first.items.length, rest.items.length, rest.next]).toEqual([2, 1, null])
    expect(new Set([...first.items, ...rest.items].map(each => each.name)).size).toBe(3)
  })

  test('lets a county officer act under their own union alone', async () => {
    const [jiaojiang, wenling] = [await offices.addOrganisation('椒江区总工会', 'countyUnion'), await offices.addOrganisation('温岭市总工会', 'countyUnion')]
    const county = await offices.appoint('椒江干事', 'officer', jiaojiang)
    const unit = (parentId: string) => campaign.call(county, 'identity.addOrganisation', { name: '某厂工会', kind: 'grassrootsUnion', parentId })
    expect(await unit(wenling)).toEqual(refused('no-such-organisation'))
    const own = await unit(jiaojiang)
    const ownId = own.ok ? own.value.organisationId : ''
    const propose = (organisationId: string, post: 'officer' | 'expert' = 'officer') => campaign.call(county, 'identity.proposeGrant', { organisationId, post, name: '某人' })
    expect(await propose(wenling)).toEqual(refused('beyond-your-organisation'))
    expect(await propose(federationId)).toEqual(refused('beyond-your-organisation'))
    expect(await propose(ownId, 'expert')).toEqual(refused('post-not-here'))
    expect(await propose(ownId)).toMatchObject({ ok: true })
    expect((await campaign.done(county, 'identity.grants', {})).items.map(each => each.organisationId).sort()).toEqual([jiaojiang, ownId].sort())
    expect((await campaign.done(county, 'identity.appointments', {})).items.map(each => each.name)).toEqual(['椒江干事'])
  })
})

describe('leaving', () => {
  test('hands the post over in one step', async () => {
    const jiaojiang = await offices.addOrganisation('椒江区总工会', 'countyUnion')
    const replaces = await appointBy(campaign, offices.first, offices.second, { invitee: '前任', post: 'officer', organisationId: jiaojiang })
    expect(await campaign.call(offices.first, 'identity.proposeGrant', { organisationId: federationId, post: 'officer', name: '继任', replaces })).toEqual(refused('no-such-appointment'))
    await appointBy(campaign, offices.first, offices.second, { invitee: '继任', post: 'officer', organisationId: jiaojiang, replaces })
    expect([await rolesOf('前任'), await rolesOf('继任')]).toEqual([[], ['countyOfficer 椒江区总工会']])
  })

  test('ends an appointment, but not that of the last city officer', async () => {
    const cityOfficers = (await campaign.done(offices.first, 'identity.appointments', { organisationId: federationId })).items
    const end = (appointmentId = '') => campaign.call(offices.first, 'identity.endAppointment', { appointmentId, reason: '调离' })
    const [own, other] = ['林主席', '周副主席'].map(name => cityOfficers.find(each => each.name === name)?.appointmentId)
    expect(await end(other)).toEqual({ ok: true, value: null })
    expect(await end(other)).toEqual(refused('no-such-appointment'))
    expect(await end(own)).toEqual(refused('last-officer'))
    expect(await rolesOf('林主席')).toEqual(['cityOfficer 台州市总工会'])
  })

  test('of both city officers at the same time leaves one', async () => {
    const { items } = await campaign.done(offices.first, 'identity.appointments', { organisationId: federationId })
    const ends = items.map(({ appointmentId }, index) => campaign.call(index === 0 ? offices.first : offices.second, 'identity.endAppointment', { appointmentId, reason: '调离' }))
    await Promise.all(ends)
    expect([...(await rolesOf('林主席')), ...(await rolesOf('周副主席'))]).toEqual(['cityOfficer 台州市总工会'])
  })
})

describe('a desk', () => {
  const web = async (bearer: string, name: string) => {
    const response = await fetch(`${campaign.url}/v1/functions/api`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${bearer}` }, body: JSON.stringify({ name, input: {} }) })
    return response.json()
  }
  const signIn = async (ticket: string) => {
    const response = await fetch(`${campaign.url}/auth/v1/signin/custom`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ ticket }) })
    return ((await response.json()) as { access_token: string }).access_token
  }

  test('is signed in by an officer who scans it, and acts as that officer', async () => {
    const { deskId, deskSecret } = await campaign.done(visitor, 'identity.startDesk', {})
    expect(await campaign.done(visitor, 'identity.deskTicket', { deskId, deskSecret })).toEqual({ ticket: null })
    expect(await campaign.call(person('路人'), 'identity.confirmDesk', { deskId })).toEqual(refused('not-permitted'))
    await campaign.done(offices.first, 'identity.confirmDesk', { deskId })
    expect(await campaign.call(offices.second, 'identity.confirmDesk', { deskId })).toEqual(refused('no-such-desk'))
    expect(await campaign.call(visitor, 'identity.deskTicket', { deskId, deskSecret: 'guessed' })).toEqual(refused('no-such-desk'))
    const { ticket } = await campaign.done(visitor, 'identity.deskTicket', { deskId, deskSecret })
    const bearer = await signIn(ticket ?? '')
    expect(await web(bearer, 'identity.me')).toMatchObject({ ok: true, value: { name: '林主席', appointments: [{ role: 'cityOfficer' }] } })
    expect(await web(bearer, 'identity.grants')).toMatchObject({ ok: true })
  })

  test('is over after five minutes', async () => {
    const { deskId, deskSecret } = await campaign.done(visitor, 'identity.startDesk', {})
    await campaign.clock.advance(5 * 60_000)
    expect(await campaign.call(offices.first, 'identity.confirmDesk', { deskId })).toEqual(refused('desk-expired'))
    expect(await campaign.call(visitor, 'identity.deskTicket', { deskId, deskSecret })).toEqual(refused('desk-expired'))
  })
})
