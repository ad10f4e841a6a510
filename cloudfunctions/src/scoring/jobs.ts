import { accept, refuse } from '@shared/basics/result'
import { byStrokes } from '@shared/basics/stroke-order'
import { isBallotDue } from '@shared/scoring/ballot-by-review'
import { eachAnnounced } from '../campaign/each-campaign'
import type { Campaign } from '../campaign/store'
import { recordAct } from '../ledger/record-act'
import { nominations } from '../nomination/store'
import { applyList } from './apply-list'
import { candidateLists, type CandidateListDocument } from './store'

/** Everybody the review approved, in the order of the ballot. */
async function approvedIn(campaignId: string): Promise<string[]> {
  return byStrokes(await nominations.all({ campaignId, status: 'approved' }, ['name'])).map(({ _id }) => _id)
}

async function listApproved({ _id, charter, amendments }: Campaign, now: number): Promise<void> {
  if (!isBallotDue(charter, amendments, now) || (await candidateLists.get(_id))) return
  const candidateIds = await approvedIn(_id)
  await recordAct<CandidateListDocument, { kind: 'already-listed' }>({
    collection: candidateLists, id: _id, act: 'list-approved', by: 'timer', personId: '', at: now,
    decide: current => (current ? refuse({ kind: 'already-listed' }) : accept({ from: 'review' as const, candidateIds, passedOver: [], settledAt: now, settledBy: '', applied: false })),
  })
}

/** Timer: makes the ballots that follow from the review alone, and enters what a list left unentered. */
export async function finishSettlement(now: number): Promise<void> {
  try {
    await eachAnnounced(campaign => listApproved(campaign, now))
  } finally {
    for (const list of await candidateLists.find({ where: { applied: false } })) await applyList(list, now)
  }
}
