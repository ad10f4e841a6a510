import { accept, refuse } from '@shared/basics/result'
import type { Standing } from '@shared/scoring/contract'
import { cutGroupOf, placesOf } from '@shared/scoring/places'
import { rankStandings } from '@shared/scoring/standings'
import type { Campaign } from '../campaign/store'
import { visibleCampaign } from '../campaign/visible-campaign'
import type { Handler } from '../gateway/handler'
import { nomineesOf } from './expert-view'
import { candidateLists, scorecards } from './store'

/** Everybody before the experts, ranked in the charter's groups. */
export async function standingsOf({ _id: campaignId, charter: { vote } }: Campaign): Promise<Standing[]> {
  const [nominees, cards] = await Promise.all([nomineesOf(campaignId, vote?.groups ? [`answers.${vote.groups.field}`] : []), scorecards.all({ campaignId })])
  return rankStandings(nominees.map(({ _id, name, trade, unitName, answers }) => ({ nominationId: _id, name, trade, unitName, group: cutGroupOf(vote, answers) })), cards)
}

export const readStandings: Handler<'scoring.standings'> = async ({ input, caller, now }) => {
  const campaign = await visibleCampaign(input.campaignId, caller, now)
  if (!campaign) return refuse({ kind: 'no-such-campaign' })
  const [standings, list] = await Promise.all([standingsOf(campaign), candidateLists.get(campaign._id)])
  const { minimumScorecards = 0 } = campaign.charter.scoring ?? {}
  return accept({ standings, minimumScorecards, places: placesOf(campaign.charter), settled: list !== null, candidateIds: list?.candidateIds ?? [] })
}
