import type { Role } from '../basics/endpoint'
import { accept, refuse, type Result } from '../basics/result'

export interface Hearing {
  /** Roles of all posts that the custodian holds. */
  roles: readonly Role[]
  /** Whether somebody on the list is the custodian, or was put forward by them. */
  isConcerned: boolean
}

export type HearingRefusal = { kind: 'other-post-held' } | { kind: 'on-the-list-yourself' }

/** Posts that go together with a custodian's: whoever recommends, reviews, scores or puts up the list does not hear objections against it. */
const besides: readonly Role[] = ['custodian', 'supervisor']

/** Whether these posts let somebody hear any objection. */
export const mayHearAny = (roles: readonly Role[]): Result<null, { kind: 'other-post-held' }> =>
  (roles.some(role => !besides.includes(role)) ? refuse({ kind: 'other-post-held' }) : accept(null))

/** Whether a custodian may know of the objections against a list. Neither verdict depends on whether there are any. */
export function mayHear({ roles, isConcerned }: Hearing): Result<null, HearingRefusal> {
  const any = mayHearAny(roles)
  return any.ok && isConcerned ? refuse({ kind: 'on-the-list-yourself' }) : any
}
