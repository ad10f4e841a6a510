import type { OrganisationKind, Post } from '../../shared/identity/organisation'
import { testSecrets, type As, type LocalCampaign } from './local-campaign'

export const federationId = 'federation'

/** Somebody whom WeChat knows. */
export const person = (name: string): As => ({ openid: `openid-${name}`, unionid: `unionid-${name}` })

export interface Appointing {
  invitee: string
  post: Post
  organisationId: string
  replaces?: string
}

type Calls = Pick<LocalCampaign, 'call' | 'done'>

/** Proposed by one, seconded by another, accepted on the invitee's own phone; gives the appointment's id. */
export async function appointBy(calls: Calls, proposer: As, seconder: As, { invitee, ...grant }: Appointing, deploySecret?: string): Promise<string> {
  const { grantId } = await calls.done(proposer, 'identity.proposeGrant', { ...grant, name: invitee })
  const { invitationCode } = await calls.done(seconder, 'identity.secondGrant', { grantId, deploySecret })
  return (await calls.done(person(invitee), 'identity.acceptGrant', { invitationCode })).appointmentId
}

/** Makes offices through the contract's own calls: the first officer by the deploy-time secret, everyone else by two people. */
export async function openOffices(calls: Calls) {
  const [first, second] = [person('林主席'), person('周副主席')]
  await calls.done(first, 'identity.claimFirstOffice', { secret: testSecrets.FIRST_OFFICER_SECRET, name: '林主席', federationName: '台州市总工会' })
  await appointBy(calls, first, first, { invitee: '周副主席', post: 'officer', organisationId: federationId }, testSecrets.FIRST_OFFICER_SECRET)
  return {
    /** City officers. What the first proposes the second may second. */
    first,
    second,
    /** Appoints someone by the two of them. */
    async appoint(invitee: string, post: Post, organisationId: string): Promise<As> {
      await appointBy(calls, first, second, { invitee, post, organisationId })
      return person(invitee)
    },
    async addOrganisation(name: string, kind: OrganisationKind, parentId: string = federationId): Promise<string> {
      return (await calls.done(first, 'identity.addOrganisation', { name, kind, parentId })).organisationId
    },
  }
}
export type Offices = Awaited<ReturnType<typeof openOffices>>
