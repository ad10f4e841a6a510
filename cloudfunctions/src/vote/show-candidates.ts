import { accept, refuse } from '@shared/basics/result'
import type { Handler } from '../gateway/handler'
import { cachedCampaign } from '../campaign/cached-campaign'
import { releasedStoryOf } from '../story/store'
import { candidateView } from './candidate-view'
import { cachedCandidates } from './open-vote'
import { candidates, type CandidateDocument } from './store'

const matches = (search: string) => (one: CandidateDocument) => [one.name, one.trade, one.unitName, String(one.number)].some(text => text.includes(search))

/** By ballot number, paged by it. */
export const listCandidates: Handler<'vote.candidates'> = async ({ input, now }) => {
  const campaign = await cachedCampaign(input.campaignId, now)
  if (!campaign || campaign.state === 'drafted') return refuse({ kind: 'no-such-campaign' })
  const found = (await cachedCandidates(input.campaignId, now)).filter(matches(input.search?.trim() ?? ''))
  const rest = found.filter(one => one.number > Number(input.after ?? 0))
  const items = rest.slice(0, input.limit).map(candidateView)
  return accept({ items, next: rest.length > items.length ? String(items[items.length - 1]?.number) : null, total: found.length })
}

export const showCandidate: Handler<'vote.candidate'> = async ({ input }) => {
  const found = await candidates.get(input.candidateId)
  if (!found) return refuse({ kind: 'no-such-candidate' })
  const { campaignId, honours, achievements, deeds } = found
  const story = await releasedStoryOf(found.nominationId)
  return accept({ ...candidateView(found), campaignId, honours, achievements, deeds, storyId: story?._id ?? null })
}
