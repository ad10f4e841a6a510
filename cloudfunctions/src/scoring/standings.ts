import { accept, refuse } from '@shared/basics/result'
import type { Standing } from '@shared/scoring/contract'
import { rankStandings } from '@shared/scoring/standings'
import { visibleCampaign } from '../campaign/visible-campaign'
import type { Handler } from '../gateway/handler'
import { nomineesOf } from './expert-view'
import { candidateLists, scorecards } from './store'

export async function standingsOf(campaignId: string): Promise<Standing[]> {
  const [nominees, cards] = await Promise.all([nomineesOf(campaignId), scorecards.all({ campaignId })])
  return rankStandings(nominees.map(({ _id, name, trade, unitName }) => ({ nominationId: _id, name, trade, unitName })), cards)
}

export const readStandings: Handler<'scoring.standings'> = async ({ input, caller, now }) => {
  const campaign = await visibleCampaign(input.campaignId, caller, now)
  if (!campaign) return refuse({ kind: 'no-such-campaign' })
  const [standings, list] = await Promise.all([standingsOf(campaign._id), candidateLists.get(campaign._id)])
  const { minimumScorecards = 0, candidates = 0 } = campaign.charter.scoring ?? {}
  return accept({ standings, minimumScorecards, candidates, settled: list !== null })
}
