import type { Charter } from '../../shared/campaign/charter'
import { databaseOf } from '../cloud/database'
import { announceIn, type City } from '../cloud/selection'
import type { AnyCandidate } from './any-vote'

/** A campaign under this charter, announced, with these people on its ballot as if the experts had settled them. Gives their ids in the same order. */
export async function announceVote(city: City, charter: Partial<Charter>, standing: readonly AnyCandidate[]) {
  const campaign = await announceIn(city, charter)
  const idOf = (one: AnyCandidate) => `${campaign.campaignId}-${one.candidateId}`
  for (const [place, one] of standing.entries())
    await databaseOf(city.url).collection('candidates').add({ _id: idOf(one), revision: 1, campaignId: campaign.campaignId, nominationId: '', number: place + 1, group: one.group, name: one.name, trade: '钳工', unitName: '海隅机电制造厂', deed: '', honours: '', achievements: '', deeds: '', withdrawn: false })
  return { ...campaign, candidates: standing.map(idOf) }
}
export type CloudVote = Awaited<ReturnType<typeof announceVote>>
