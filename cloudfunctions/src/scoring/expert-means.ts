import { rankStandings } from '@shared/scoring/standings'
import { scorecards } from './store'

/** The mean of each nominee's scorecards that count, by nomination. */
export async function expertMeans(campaignId: string): Promise<Map<string, number | null>> {
  const cards = await scorecards.all({ campaignId })
  const nominees = [...new Set(cards.map(card => card.nominationId))].map(nominationId => ({ nominationId, name: '', trade: '', unitName: '', group: '' }))
  return new Map(rankStandings(nominees, cards).map(({ nominationId, mean }) => [nominationId, mean]))
}
