import type { BrushingReason } from '@shared/vote/brushing'
import type { HeldDecision, HeldState } from '@shared/vote/held-group'
import type { Revised } from '../ledger/record-act'
import { collection, command } from '../platform/collection'

/** 存疑票: that a ballot is held, and in which group. The ballot itself stays as it was cast. Only ever added; `_id` is the ballot's. */
export interface HeldBallotDocument {
  _id: string
  campaignId: string
  groupId: string
  /** Where the part of the day began that it was cast in. */
  partFrom: number
  reasons: BrushingReason[]
}

/** 存疑票组; `_id` is campaign, day and a keyed hash, so that the same finding makes the same group. */
export interface HeldGroupDocument extends Revised {
  campaignId: string
  day: string
  /** Exact; officers are shown a rounded number. */
  ballots: number
  reasons: BrushingReason[]
  state: HeldState
  decision: HeldDecision | null
  grounds: string
  /** Person ids of the two who decided it; '' before. */
  proposedBy: string
  proposerAppointedBy: string[]
  secondedBy: string
  /** 0 before. */
  decidedAt: number
}

/** How far a campaign's ballots are judged, and their risk tags erased; `_id` is the campaign. */
export interface HoldingDocument {
  _id: string
  partFrom: number
  judgedUntil: number
  /** The last ballot whose risk tags are erased, in order of time and id. */
  erasedUntil: { castAt: number; id: string }
  erased: boolean
}

export const heldBallots = collection<HeldBallotDocument>('heldBallots')
export const heldGroups = collection<HeldGroupDocument>('heldGroups')
export const holdings = collection<HoldingDocument>('holdings')

const undecided: HeldState[] = ['held', 'proposed']

export const undecidedGroups = (campaignId: string): Promise<number> => heldGroups.count({ campaignId, state: command.in(undecided) })

/** Ids of the groups that two people declared void. They only ever become more. */
export const voidedGroups = async (campaignId: string): Promise<string[]> => (await heldGroups.all({ campaignId, state: 'voided' }, ['state'])).map(one => one._id)

/** Which of these ballots are void. */
export async function voidAmong(ballotIds: readonly string[], voids: readonly string[]): Promise<ReadonlySet<string>> {
  if (voids.length === 0 || ballotIds.length === 0) return new Set()
  const found = await heldBallots.find({ where: { _id: command.in([...ballotIds]), groupId: command.in([...voids]) }, limit: ballotIds.length })
  return new Set(found.map(one => one._id))
}

/** Why a vote's count is not final yet: ballots that are not judged, or held ones that nobody has decided. Null when nothing holds it up. */
export async function heldUp(campaignId: string, closesAt: number): Promise<{ kind: 'still-counting' } | { kind: 'held-ballots-undecided'; groups: number } | null> {
  const holding = await holdings.get(campaignId)
  if (!holding || holding.judgedUntil < closesAt) return { kind: 'still-counting' }
  const groups = await undecidedGroups(campaignId)
  return groups > 0 ? { kind: 'held-ballots-undecided', groups } : null
}
