import type { CallInput, EndpointName } from '../../shared/contract'

/** What a file is to whoever calls: about them; opened by them for somebody else; before their office, or once was; somebody's draft; before another office. */
export const relations = ['nominee', 'opener', 'office', 'others', 'otherOffice'] as const
export type Relation = (typeof relations)[number]

/** To whom a call answers about a file. `refused`: it is known to them, but is no matter of theirs to decide. To whoever is not named the file does not exist. */
export type Access = Partial<Record<'nominee' | 'opener' | 'office', 'answered' | 'refused'>>

const ofItsPeople: Access = { nominee: 'answered', opener: 'answered' }
const ofTheNominee: Access = { nominee: 'answered' }
const ofOffices: Access = { office: 'answered' }
const toRead: Access = { ...ofItsPeople, ...ofOffices }
const toDecide: Access = { nominee: 'refused', opener: 'refused', office: 'answered' }

// An empty input has every key for the compiler.
type Naming<Input extends string> = { [Name in EndpointName]: string extends keyof CallInput<Name> ? never : CallInput<Name> extends Record<Input, unknown> ? Name : never }[EndpointName]

/** Every call that names a nomination. One that is not here does not compile, and fails the test of the table. */
export const fileAccess: Record<Naming<'nominationId'>, Access> = {
  'nomination.file': toRead,
  'nomination.versions': toRead,
  'nomination.materials': toRead,
  'nomination.fileArrived': toRead,
  // What the nominee wrote is not for who recommended them.
  'nomination.changes': { ...ofTheNominee, ...ofOffices },
  'nomination.save': ofItsPeople,
  'nomination.submit': ofItsPeople,
  'nomination.withdraw': ofItsPeople,
  'nomination.privacy': ofItsPeople,
  'nomination.setConsent': ofItsPeople,
  'nomination.erase': ofItsPeople,
  'nomination.placeMaterial': ofItsPeople,
  'nomination.removeMaterial': ofItsPeople,
  'nomination.arrangeMaterials': ofItsPeople,
  'nomination.registerMedium': ofItsPeople,
  'nomination.invite': { opener: 'answered' },
  'nomination.refuse': ofTheNominee,
  'nomination.askSecondLook': ofTheNominee,
  'nomination.placeAttachment': ofOffices,
  'nomination.receiveMedium': ofOffices,
  'nomination.judgeMaterial': ofOffices,
  'nomination.giveOpinion': toDecide,
  'nomination.giveSecondLook': toDecide,
  'nomination.exportFile': toDecide,
  'nomination.revealIdNumber': toRead,
  'review.decide': ofOffices,
  'story.draft': ofOffices,
  // Experts are shown candidates, which none of the files on their way is.
  'scoring.sheet': {},
  'scoring.score': {},
  'scoring.recuse': {},
}

type WithoutFile = Exclude<Extract<EndpointName, `nomination.${string}` | `inbox.${string}`>, Naming<'nominationId'>>

/** Every other call about nominations: of which files its answer may tell. */
export const listAccess: Record<WithoutFile, Access> = {
  'nomination.form': {},
  'nomination.whatIsKept': {},
  'nomination.open': ofTheNominee,
  'nomination.takeUp': {},
  'nomination.mine': ofItsPeople,
  'nomination.export': ofItsPeople,
  'nomination.queue': ofOffices,
  'nomination.exportSummary': ofOffices,
  'nomination.talentPool': {},
  'nomination.importTemplate': {},
  'nomination.blankPaper': {},
  'nomination.placeImport': {},
  'nomination.importRows': { opener: 'answered' },
  'inbox.list': ofItsPeople,
  'inbox.unread': {},
  'inbox.markRead': {},
  'inbox.push': {},
  'inbox.allowPush': {},
}
