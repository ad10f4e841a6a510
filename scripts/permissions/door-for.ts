import type { Role } from '../../shared/basics/endpoint'
import { contract, type EndpointName } from '../../shared/contract'

export type Door = 'let in' | 'not-permitted' | 'sign-in-needed'

/** What the gateway does with a caller of this role. Who holds a post may also do what any member and any visitor may. */
export function doorFor(name: EndpointName, role: Role): Door {
  const { roles } = contract[name] as { roles: readonly Role[] }
  const isMember = role !== 'visitor'
  if (roles.includes('visitor') || roles.includes(role) || (isMember && roles.includes('member'))) return 'let in'
  return isMember ? 'not-permitted' : 'sign-in-needed'
}

/** Officers of an organisation; a nomination may stand with it. */
export const holdsOffice = (role: Role): boolean => role.endsWith('Officer')
