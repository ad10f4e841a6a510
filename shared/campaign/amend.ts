import { accept, refuse, type Result } from '../basics/result'
import type { RefusalOf } from '../basics/endpoint'
import type { Amendment, AmendmentChange, KeptChange } from './amendment'
import { campaignState } from './campaign-state'
import type { Charter } from './charter'
import type { campaignContract, CampaignState } from './contract'
import { stagesNow } from './stage-view'

export interface Amending {
  charter: Pick<Charter, 'stages' | 'vote'>
  announcedAt: number
  concludedAt: number
  amendments: readonly Amendment[]
  candidateIds: readonly string[]
  change: AmendmentChange
  reason: string
  now: number
}

export interface Amended {
  amendment: Amendment
  /** The campaign's state once the amendment is kept. */
  state: CampaignState
}

type Refusal = Exclude<RefusalOf<(typeof campaignContract)['campaign.amend']>, { kind: 'no-such-campaign' }>

/** A closed vote is never opened again: its totals may have been seen. A vote that was suspended may be given the lost time. */
const mayPostpone = ({ charter, amendments, now }: Amending, state: CampaignState, stageKey: string, closesAt: number): Refusal | null => {
  const stage = stagesNow(charter, amendments).find(each => each.key === stageKey)
  if (stage === undefined) return { kind: 'no-such-stage' }
  if (closesAt <= stage.opensAt || closesAt <= now) return { kind: 'closes-before-opening' }
  if (stage.closesAt === null) return null
  if (stage.kind === 'publicVote' && now >= stage.closesAt && state !== 'suspended') return { kind: 'already-ended' }
  return closesAt > stage.closesAt ? null : { kind: 'not-a-postponement', closesAt: stage.closesAt }
}

const standsAgainst = (amending: Amending, state: CampaignState): Refusal | null => {
  const { change, candidateIds } = amending
  if (state === 'drafted') return { kind: 'not-announced' }
  if (state === 'cancelled' || state === 'concluded') return { kind: 'already-ended' }
  if (change.kind === 'suspended' && state === 'suspended') return { kind: 'already-suspended' }
  if (change.kind === 'resumed' && state !== 'suspended') return { kind: 'not-suspended' }
  if (change.kind === 'postponed') return mayPostpone(amending, state, change.stageKey, change.closesAt)
  return change.kind === 'candidate-withdrawn' && !candidateIds.includes(change.candidateId) ? { kind: 'no-such-candidate' } : null
}

const kept = (change: AmendmentChange, { vote }: Amending['charter']): KeptChange =>
  change.kind === 'candidate-withdrawn' ? { ...change, outcome: vote?.withdrawnCandidate ?? 'pick-lapses' } : change

/** 修订: decides whether a frozen charter may be changed in this way, and numbers the change. */
export const amend = (amending: Amending): Result<Amended, Refusal> => {
  const { amendments, reason, now } = amending
  const against = standsAgainst(amending, campaignState(amending))
  if (against !== null) return refuse(against)
  const amendment = { number: amendments.length + 1, change: kept(amending.change, amending.charter), reason, at: now }
  return accept({ amendment, state: campaignState({ ...amending, amendments: [...amendments, amendment] }) })
}
