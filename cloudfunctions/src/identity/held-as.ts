import type { Role } from '@shared/basics/endpoint'
import type { Caller } from '../gateway/caller'
import type { Held } from './store'

/** The caller's post with this role. The gateway has let the call in for a role the caller holds: without it there is a bug. */
export async function heldAs(caller: Caller, role: Role): Promise<Held> {
  const post = (await caller.held()).find(one => one.role === role)
  if (!post) throw new Error(`caller does not hold ${role}`)
  return post
}
