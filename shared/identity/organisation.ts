import type { Role } from '../basics/endpoint'

/** 总工会 · 县级工会 · 产业工会 · 基层工会 · 社会团体, one tree under the city's federation. */
export const organisationKinds = ['federation', 'countyUnion', 'industrialUnion', 'grassrootsUnion', 'society'] as const
export type OrganisationKind = (typeof organisationKinds)[number]

export interface Organisation {
  _id: string
  name: string
  kind: OrganisationKind
  /** Empty for the root, the city's federation. */
  parentId: string
}

/** What a person may be appointed to. An officer's reach follows from the kind of organisation. */
export const posts = ['officer', 'expert', 'supervisor', 'custodian'] as const
export type Post = (typeof posts)[number]

const officerOf: Record<OrganisationKind, Role> = {
  federation: 'cityOfficer',
  countyUnion: 'countyOfficer',
  industrialUnion: 'countyOfficer',
  grassrootsUnion: 'unitOfficer',
  society: 'societyOfficer',
}

/** The role a post on an organisation of this kind gives. */
export const roleOf = (post: Post, kind: OrganisationKind): Role => (post === 'officer' ? officerOf[kind] : post)

const parentsOf: Record<OrganisationKind, readonly OrganisationKind[]> = {
  federation: [],
  countyUnion: ['federation'],
  industrialUnion: ['federation'],
  grassrootsUnion: ['federation', 'countyUnion', 'industrialUnion'],
  society: ['federation', 'countyUnion'],
}

/** Which kinds stand directly under which in the tree. The federation stands under nothing. */
export const mayStandUnder = (kind: OrganisationKind, parent: OrganisationKind): boolean => parentsOf[kind].includes(parent)

/** Experts, supervisors and custodians (异议受理人) serve the whole selection, so they are appointed to the federation; every organisation has officers. */
export const hasPost = (kind: OrganisationKind, post: Post): boolean => post === 'officer' || kind === 'federation'
