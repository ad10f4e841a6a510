import { accept, refuse } from '@shared/basics/result'
import type { Charter } from '@shared/campaign/charter'
import { candidateOnBallot } from '@shared/scoring/candidate-on-ballot'
import { groupOf } from '@shared/campaign/group-of'
import { currentCampaign } from '../campaign/cached-campaign'
import { recordAct } from '../ledger/record-act'
import { moveNomination } from '../nomination/move-nomination'
import { nominations } from '../nomination/store'
import { candidates, type CandidateDocument } from '../vote/store'
import { candidateIdOf } from './candidate-id'
import { candidateLists, type CandidateListDocument } from './store'

const actor = ({ from }: CandidateListDocument) => ({ by: 'timer' as const, personId: '', organisationName: from === 'experts' ? '专家组' : '' })

/** Puts one candidate on the ballot, from allowed fields; one that is there stays as it is. */
async function putOnBallot(nominationId: string, number: number, vote: Charter['vote'], at: number): Promise<void> {
  const nomination = await nominations.get(nominationId)
  if (nomination?.status !== 'candidate') return
  const candidate = { campaignId: nomination.campaignId, nominationId, number, group: groupOf(vote, nomination.answers), ...candidateOnBallot(nomination.answers), withdrawn: false }
  await recordAct<CandidateDocument, { kind: 'already-there' }>({
    collection: candidates, id: candidateIdOf(nominationId), act: 'put-on-ballot', by: 'timer', personId: '', at,
    decide: current => (current ? refuse({ kind: 'already-there' }) : accept(candidate)),
  })
}

/** Enters the list in every file. What is entered already stays, so that the timer can go on where this stopped. */
export async function applyList(list: CandidateListDocument, at: number): Promise<void> {
  const campaign = await currentCampaign(list._id, at)
  for (const [place, nominationId] of list.candidateIds.entries()) {
    await moveNomination({ ...actor(list), nominationId, act: 'settle', at })
    await putOnBallot(nominationId, place + 1, campaign?.charter.vote ?? null, at)
  }
  for (const { nominationId, reason } of list.passedOver) await moveNomination({ ...actor(list), nominationId, act: 'pass-over', at, changes: { reasons: [{ about: '', text: reason }] } })
  await recordAct<CandidateListDocument, { kind: 'already-applied' }>({
    collection: candidateLists, id: list._id, act: 'enter-list', by: 'timer', personId: '', at,
    decide: current => (current?.applied ? refuse({ kind: 'already-applied' }) : accept({ ...list, applied: true })),
  })
}
