import { refuse, accept, type Result } from '../basics/result'
import { dayMs, type Instant } from '../basics/shanghai-time'

/** 授权的状态: which act leads from which state to which. */
export const grantTransitions = {
  proposed: { second: 'seconded', refuse: 'refused' },
  seconded: { accept: 'accepted', refuse: 'refused' },
  accepted: {},
  refused: {},
} as const
export type GrantState = keyof typeof grantTransitions
export type GrantAct = 'second' | 'accept' | 'refuse'

/** The state an act leads to; refused where the grant stands beyond it. */
export function moveGrant(state: GrantState, act: GrantAct): Result<GrantState, { kind: 'already-decided' }> {
  const next = (grantTransitions[state] as Partial<Record<GrantAct, GrantState>>)[act]
  return next ? accept(next) : refuse({ kind: 'already-decided' })
}

/** How long an invitation is good for, counted from the second. */
export const invitationLifeMs = 14 * dayMs

export interface Invitation {
  state: GrantState
  secondedAt: Instant
  /** Person ids of the two who granted it. */
  granters: readonly string[]
}

export type InvitationRefusal = { kind: 'no-such-invitation' } | { kind: 'invitation-used' } | { kind: 'invitation-expired' }

/** Whether this person may take the post. An invitation that was refused, or that one wrote oneself, is none. */
export function mayAccept({ state, secondedAt, granters }: Invitation, person: string, now: Instant): Result<null, InvitationRefusal> {
  if (state === 'accepted') return refuse({ kind: 'invitation-used' })
  if (state !== 'seconded' || granters.includes(person)) return refuse({ kind: 'no-such-invitation' })
  return now < secondedAt + invitationLifeMs ? accept(null) : refuse({ kind: 'invitation-expired' })
}
