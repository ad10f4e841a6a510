import { endpoint } from '../basics/endpoint'
import { id, requestId, sentence } from '../basics/inputs'
import type { PageOf } from '../basics/page-of'
import { paging } from '../basics/page-of'
import { enum as oneOf, int, minimum, number, strictObject } from '../basics/z'
import type { BrushingReason } from './brushing'
import type { HeldDecision, HeldState } from './held-group'

/**
 * 存疑票组, all that officers see of held ballots: no ballot, no candidate, no address, no moment. It is decided as a whole.
 */
export interface HeldGroupView {
  /** Opaque: it is made under a key, and says nothing. */
  groupId: string
  /** The Beijing day on which they were cast. */
  day: string
  /** Rounded to tens, from 1,000 on to hundreds; 0 for fewer than ten. */
  size: number
  reasons: BrushingReason[]
  state: HeldState
  /** Of the proposal, counted with every act: a second carries exactly what was shown. */
  revision: number
  decision: HeldDecision | null
  grounds: string
  proposedByMe: boolean
}

/** 作废, as it is published. */
export interface PublishedVoid {
  /** Ballots of this group. One that its voter had replaced counts among the replaced. */
  ballots: number
  reasons: BrushingReason[]
  /** What the two officers said. */
  grounds: string
  /** The Beijing day of the decision. */
  decidedOn: string
}

type NoCampaign = { kind: 'no-such-campaign' }
type NoGroup = { kind: 'no-such-group' }
type Stopped = { kind: 'campaign-not-running' }

export const heldContract = {
  /** Of one campaign. Ballots cast today are shown tomorrow, or after the close. `undecided` counts the groups that hold the result up. */
  'vote.heldGroups': endpoint<PageOf<HeldGroupView> & { undecided: number }, NoCampaign>()({ roles: ['cityOfficer', 'supervisor'], input: strictObject({ campaignId: id(), ...paging }), refusals: ['no-such-campaign'] }),
  /** May be put again, changed, until a second officer has carried it. */
  'vote.proposeHeld': endpoint<HeldGroupView, NoGroup | Stopped | { kind: 'already-decided' }>()({
    roles: ['cityOfficer'],
    input: strictObject({ groupId: id(), decision: oneOf(['count', 'void']), grounds: sentence(300), requestId: requestId() }),
    refusals: ['no-such-group', 'campaign-not-running', 'already-decided'],
  }),
  /** A second officer, not appointed by the first, carries the proposal at `revision`. */
  'vote.secondHeld': endpoint<HeldGroupView, NoGroup | Stopped | { kind: 'already-decided' } | { kind: 'nothing-proposed' } | { kind: 'proposal-changed' } | { kind: 'own-proposal' } | { kind: 'appointed-by-you' }>()({
    roles: ['cityOfficer'],
    input: strictObject({ groupId: id(), revision: number().check(int(), minimum(1)), requestId: requestId() }),
    refusals: ['no-such-group', 'campaign-not-running', 'already-decided', 'nothing-proposed', 'proposal-changed', 'own-proposal', 'appointed-by-you'],
  }),
  /** 作废情况, for everyone: counts with reasons, and whether ballots still wait for a decision. */
  'vote.voids': endpoint<{ voids: PublishedVoid[]; undecided: boolean }, NoCampaign>()({ roles: ['visitor'], input: strictObject({ campaignId: id() }), refusals: ['no-such-campaign'], perMinute: 120 }),
}
