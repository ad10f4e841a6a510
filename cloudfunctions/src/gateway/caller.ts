import { createHmac } from 'node:crypto'
import type { Role } from '@shared/basics/endpoint'
import { heldBy, type Held } from '../identity/store'
import type { PlatformIdentity } from '../platform/platform-context'
import { secret } from '../platform/secrets'

export interface Caller {
  /** Null for a visitor. */
  personId: string | null
  identity: PlatformIdentity
  /** Posts held now, read once per call and only when asked for. */
  held: () => Promise<Held[]>
}

/** A person's id: a keyed hash of the one identity this deployment goes by. */
export const personIdOf = (identity: string) => `p_${createHmac('sha256', secret('PERSON_KEY')).update(identity).digest('hex').slice(0, 30)}`

const personId = (identity: PlatformIdentity) => {
  const own = secret('PERSON_IDENTITY_KIND') === 'unionid' ? identity.unionid : identity.openid
  return identity.customUid ?? (own ? personIdOf(own) : null)
}

export function callerOf(identity: PlatformIdentity): Caller {
  const person = personId(identity)
  let held: Promise<Held[]> | undefined
  return { personId: person, identity, held: () => (held ??= person ? heldBy(person) : Promise.resolve([])) }
}

/** Whether the caller holds any of `roles`. Appointments are read only where visitors and members are not let in. */
export async function mayCall(caller: Caller, roles: readonly Role[]): Promise<boolean> {
  if (roles.includes('visitor')) return true
  if (roles.includes('member')) return caller.personId !== null
  return (await caller.held()).some(post => roles.includes(post.role))
}
