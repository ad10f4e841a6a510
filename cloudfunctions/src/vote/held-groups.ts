import { accept, refuse, type Result } from '@shared/basics/result'
import { dayOf } from '@shared/basics/shanghai-time'
import type { CallRefusal } from '@shared/contract'
import type { HeldGroupView, PublishedVoid } from '@shared/vote/held-contract'
import { proposeHeld, roundedSize, secondHeld } from '@shared/vote/held-group'
import { cachedCampaign, currentCampaign } from '../campaign/cached-campaign'
import type { Campaign } from '../campaign/store'
import type { Handler } from '../gateway/handler'
import { heldAs } from '../identity/held-as'
import { recordAct } from '../ledger/record-act'
import { pageById } from '../platform/page-by-id'
import { heldGroups, heldUp, undecidedGroups, type HeldGroupDocument } from './held-store'
import { runningVote } from './running-vote'

const viewFor = (personId: string) => ({ _id, day, ballots, reasons, state, revision, decision, grounds, proposedBy }: HeldGroupDocument): HeldGroupView =>
  ({ groupId: _id, day, size: roundedSize(ballots), reasons, state, revision, decision, grounds, proposedByMe: proposedBy === personId })

export const listHeldGroups: Handler<'vote.heldGroups'> = async ({ input: { campaignId, ...paging }, personId, now }) => {
  const campaign = await currentCampaign(campaignId, now)
  if (!campaign || campaign.state === 'drafted') return refuse({ kind: 'no-such-campaign' })
  const { items, next } = await pageById(heldGroups, { campaignId }, paging)
  return accept({ items: items.map(viewFor(personId)), next, undecided: await undecidedGroups(campaignId) })
}

/** A group of a campaign that runs: where it is stopped, nothing is decided. */
async function runningGroup(groupId: string, now: number): Promise<Result<HeldGroupDocument, { kind: 'no-such-group' } | { kind: 'campaign-not-running' }>> {
  const group = await heldGroups.get(groupId)
  const campaign = group && (await currentCampaign(group.campaignId, now))
  if (!group || !campaign) return refuse({ kind: 'no-such-group' })
  return campaign.state === 'announced' ? accept(group) : refuse({ kind: 'campaign-not-running' })
}

export const propose: Handler<'vote.proposeHeld'> = async ({ input: { groupId, decision, grounds, requestId }, caller, personId, now }) => {
  const group = await runningGroup(groupId, now)
  if (!group.ok) return group
  const { appointedBy } = await heldAs(caller, 'cityOfficer')
  const kept = await recordAct<HeldGroupDocument, CallRefusal<'vote.proposeHeld'>>({
    collection: heldGroups, id: groupId, act: 'propose-held', by: 'cityOfficer', personId, at: now, requestId,
    decide: current => {
      if (!current) return refuse({ kind: 'no-such-group' })
      const state = proposeHeld(current.state)
      return state.ok ? accept({ ...current, state: state.value, decision, grounds, proposedBy: personId, proposerAppointedBy: appointedBy }) : state
    },
  })
  return kept.ok ? accept(viewFor(personId)(kept.value)) : kept
}

export const second: Handler<'vote.secondHeld'> = async ({ input: { groupId, revision, requestId }, personId, now }) => {
  const group = await runningGroup(groupId, now)
  if (!group.ok) return group
  const kept = await recordAct<HeldGroupDocument, CallRefusal<'vote.secondHeld'>>({
    collection: heldGroups, id: groupId, act: group.value.decision === 'void' ? 'void-held' : 'count-held', by: 'cityOfficer', personId, at: now, requestId,
    decide: current => {
      if (!current) return refuse({ kind: 'no-such-group' })
      const state = secondHeld(current, personId, revision)
      return state.ok ? accept({ ...current, state: state.value, secondedBy: personId, decidedAt: now }) : state
    },
  })
  return kept.ok ? accept(viewFor(personId)(kept.value)) : kept
}

/** 作废, as everyone may read it: counts with reasons, and never a ballot. */
export const publishedVoids = async (campaignId: string): Promise<PublishedVoid[]> =>
  (await heldGroups.all({ campaignId, state: 'voided' })).map(({ ballots, reasons, grounds, decidedAt }) => ({ ballots, reasons, grounds, decidedOn: dayOf(decidedAt) }))

/** Whether decisions may still change the count: after the close also while ballots are not judged yet. */
async function isOpen(campaign: Campaign, now: number): Promise<boolean> {
  const closesAt = runningVote(campaign, now)?.time.window.closesAt
  if (closesAt === undefined) return false
  return now < closesAt ? (await undecidedGroups(campaign._id)) > 0 : (await heldUp(campaign._id, closesAt)) !== null
}

export const showVoids: Handler<'vote.voids'> = async ({ input: { campaignId }, now }) => {
  const campaign = await cachedCampaign(campaignId, now)
  if (!campaign || campaign.state === 'drafted') return refuse({ kind: 'no-such-campaign' })
  return accept({ voids: await publishedVoids(campaignId), undecided: await isOpen(campaign, now) })
}
