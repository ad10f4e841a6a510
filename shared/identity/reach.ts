import type { Role } from '../basics/endpoint'

export interface PostHeld {
  role: Role
  organisationId: string
}

/**
 * Whether these posts reach an organisation, given by its path: itself and everything above it. A city officer reaches the
 * whole tree, a county officer their own union and what stands under it.
 */
export const reaches = (held: readonly PostHeld[], path: readonly string[]): boolean =>
  held.some(({ role, organisationId }) => role === 'cityOfficer' || (role === 'countyOfficer' && path.includes(organisationId)))
