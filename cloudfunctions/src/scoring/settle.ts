import { accept, refuse, type Result } from '@shared/basics/result'
import { byStrokes } from '@shared/basics/stroke-order'
import type { CallRefusal } from '@shared/contract'
import { placesOf } from '@shared/scoring/places'
import { settleCandidates } from '@shared/scoring/settle-candidates'
import { currentCampaign } from '../campaign/cached-campaign'
import type { Campaign } from '../campaign/store'
import type { Call, Handler } from '../gateway/handler'
import { recordAct } from '../ledger/record-act'
import { applyList } from './apply-list'
import { scoringTime } from './expert-view'
import { standingsOf } from './standings'
import { candidateLists, type CandidateListDocument } from './store'

type Refusal = CallRefusal<'scoring.settle'>

const keepList = ({ input, personId, now }: Call<'scoring.settle'>, list: Pick<CandidateListDocument, 'candidateIds' | 'passedOver'>): Promise<Result<CandidateListDocument, Refusal>> =>
  recordAct<CandidateListDocument, Refusal>({
    collection: candidateLists, id: input.campaignId, act: 'settle', by: 'cityOfficer', personId, at: now, requestId: input.requestId,
    decide: current => (current ? refuse({ kind: 'already-settled' }) : accept({ ...list, from: 'experts' as const, settledAt: now, settledBy: personId, applied: false })),
  })

async function listFrom(campaign: Campaign, candidateIds: string[]): Promise<Result<Pick<CandidateListDocument, 'candidateIds' | 'passedOver'>, Refusal>> {
  const { scoring, tieRule } = campaign.charter
  if (!scoring) return refuse({ kind: 'scoring-not-open' })
  const settled = settleCandidates({ standings: await standingsOf(campaign), minimumScorecards: scoring.minimumScorecards, places: placesOf(campaign.charter), tieRule, candidateIds })
  if (!settled.ok) return settled
  return accept({ candidateIds: byStrokes(settled.value.candidates).map(({ nominationId }) => nominationId), passedOver: settled.value.passedOver })
}

/** One act for the whole list; from it each file gets its own. */
export const settle: Handler<'scoring.settle'> = async call => {
  const { input, now } = call
  const campaign = await currentCampaign(input.campaignId, now)
  if (!campaign || campaign.state === 'drafted') return refuse({ kind: 'no-such-campaign' })
  const { stage, isRunning } = await scoringTime(campaign, now)
  if (!isRunning) return refuse({ kind: 'campaign-not-running' })
  if (!stage || now < stage.opensAt) return refuse({ kind: 'scoring-not-open' })
  const isSettled = (await candidateLists.get(campaign._id)) !== null
  const list = isSettled ? accept({ candidateIds: [], passedOver: [] }) : await listFrom(campaign, input.candidateIds)
  const kept = list.ok ? await keepList(call, list.value) : list
  if (!kept.ok) return kept
  if (!kept.value.applied) await applyList(kept.value, now)
  return accept({ candidates: kept.value.candidateIds.length })
}
