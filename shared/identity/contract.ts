import { endpoint, type Role } from '../basics/endpoint'
import { id, sentence } from '../basics/inputs'
import { type PageOf, paging } from '../basics/page-of'
import { enum as oneOf, maxLength, minLength, nullable, optional, strictObject, string } from '../basics/z'
import { organisationKinds, posts, type Organisation, type OrganisationKind, type Post } from './organisation'

/** 任职: one person holding one post on one organisation. */
export interface AppointmentView {
  appointmentId: string
  name: string
  post: Post
  role: Role
  organisationId: string
  organisationName: string
  since: number
}

/** 授权: a post on its way to a person: proposed by one, seconded by another, accepted with a code. */
export interface GrantView {
  grantId: string
  name: string
  post: Post
  organisationId: string
  organisationName: string
  proposedBy: string
  secondedBy: string | null
  /** Appointment that ends when this one begins, where someone hands over. */
  replaces: string | null
  state: 'proposed' | 'seconded' | 'accepted' | 'refused' | 'expired'
  mayBeSecondedByMe: boolean
  /** Given to the proposer only, once seconded: the invitee enters it on their own phone. */
  invitationCode: string | null
}

export interface Me {
  signedIn: boolean
  /** Null until the person holds a post or has a nomination. */
  name: string | null
  appointments: AppointmentView[]
  /** Proposals that wait for this person's second. */
  waitingForMySecond: number
}

type NotFound = { kind: 'no-such-organisation' } | { kind: 'no-such-grant' }

export const identityContract = {
  'identity.me': endpoint<Me>()({ roles: ['visitor'], input: strictObject({}), refusals: [], perMinute: 240 }),
  /** The tree of organisations, one level at a time; the root when no parent is given. */
  'identity.organisations': endpoint<PageOf<Organisation>>()({
    roles: ['visitor'],
    input: strictObject({ parentId: optional(id()), kind: optional(oneOf(organisationKinds)), search: optional(string().check(maxLength(40))), ...paging }),
    refusals: [],
  }),
  'identity.addOrganisation': endpoint<{ organisationId: string }, { kind: 'no-such-organisation' } | { kind: 'kind-not-under-parent'; kindOfParent: OrganisationKind }>()({
    roles: ['cityOfficer', 'countyOfficer'],
    input: strictObject({ name: sentence(60), kind: oneOf(organisationKinds), parentId: id() }),
    refusals: ['no-such-organisation', 'kind-not-under-parent'],
  }),
  /** The deploy-time secret names the first city officer, once. */
  'identity.claimFirstOffice': endpoint<{ appointmentId: string }, { kind: 'office-taken' } | { kind: 'wrong-secret' }>()({
    roles: ['member'],
    input: strictObject({ secret: string().check(minLength(8), maxLength(200)), name: sentence(30), federationName: sentence(60) }),
    refusals: ['office-taken', 'wrong-secret'],
    perMinute: 5,
  }),
  'identity.proposeGrant': endpoint<{ grantId: string }, { kind: 'no-such-organisation' } | { kind: 'post-not-here' } | { kind: 'beyond-your-organisation' } | { kind: 'no-such-appointment' }>()({
    roles: ['cityOfficer', 'countyOfficer'],
    input: strictObject({ organisationId: id(), post: oneOf(posts), name: sentence(30), replaces: optional(nullable(id())) }),
    refusals: ['no-such-organisation', 'post-not-here', 'beyond-your-organisation', 'no-such-appointment'],
  }),
  /** Nobody seconds their own proposal, nor an act of someone they appointed. `deploySecret` counts as the second person while there is a single city officer. */
  'identity.secondGrant': endpoint<{ invitationCode: string }, NotFound | { kind: 'own-proposal' } | { kind: 'appointed-by-you' } | { kind: 'already-decided' } | { kind: 'wrong-secret' } | { kind: 'beyond-your-organisation' }>()({
    roles: ['cityOfficer', 'countyOfficer'],
    input: strictObject({ grantId: id(), deploySecret: optional(string().check(maxLength(200))) }),
    refusals: ['no-such-organisation', 'no-such-grant', 'own-proposal', 'appointed-by-you', 'already-decided', 'wrong-secret', 'beyond-your-organisation'],
  }),
  'identity.refuseGrant': endpoint<null, { kind: 'no-such-grant' } | { kind: 'already-decided' } | { kind: 'beyond-your-organisation' }>()({
    roles: ['cityOfficer', 'countyOfficer'],
    input: strictObject({ grantId: id(), reason: sentence(200) }),
    refusals: ['no-such-grant', 'already-decided', 'beyond-your-organisation'],
  }),
  'identity.acceptGrant': endpoint<AppointmentView, { kind: 'no-such-invitation' } | { kind: 'invitation-expired' } | { kind: 'invitation-used' }>()({
    roles: ['member'],
    input: strictObject({ invitationCode: string().check(minLength(6), maxLength(40)) }),
    refusals: ['no-such-invitation', 'invitation-expired', 'invitation-used'],
    perMinute: 10,
  }),
  'identity.grants': endpoint<PageOf<GrantView>>()({ roles: ['cityOfficer', 'countyOfficer'], input: strictObject({ ...paging }), refusals: [] }),
  'identity.appointments': endpoint<PageOf<AppointmentView>>()({
    roles: ['cityOfficer', 'countyOfficer', 'supervisor'],
    input: strictObject({ organisationId: optional(id()), ...paging }),
    refusals: [],
  }),
  /** Someone leaves. Their files stay with the organisation; the last city officer cannot leave without a successor. */
  'identity.endAppointment': endpoint<null, { kind: 'no-such-appointment' } | { kind: 'beyond-your-organisation' } | { kind: 'last-officer' }>()({
    roles: ['cityOfficer', 'countyOfficer'],
    input: strictObject({ appointmentId: id(), reason: sentence(200) }),
    refusals: ['no-such-appointment', 'beyond-your-organisation', 'last-officer'],
  }),
  /** A desk asks to be signed in: the code is shown as a QR code, the secret stays in the desk's browser. */
  'identity.startDesk': endpoint<{ deskId: string; deskSecret: string; expiresAt: number }>()({ roles: ['visitor'], input: strictObject({}), refusals: [], perMinute: 10 }),
  'identity.confirmDesk': endpoint<null, { kind: 'no-such-desk' } | { kind: 'desk-expired' }>()({
    roles: ['unitOfficer', 'societyOfficer', 'countyOfficer', 'cityOfficer', 'expert', 'supervisor', 'custodian'],
    input: strictObject({ deskId: id() }),
    refusals: ['no-such-desk', 'desk-expired'],
  }),
  /** Polled by the desk: a custom-login ticket once its officer has confirmed, null before. */
  'identity.deskTicket': endpoint<{ ticket: string | null }, { kind: 'no-such-desk' } | { kind: 'desk-expired' }>()({
    roles: ['visitor'],
    input: strictObject({ deskId: id(), deskSecret: id() }),
    refusals: ['no-such-desk', 'desk-expired'],
    perMinute: 120,
  }),
}
