import { nominee } from '../../dev/scenario/nominee'
import { candidateOnBallot } from '../../shared/scoring/candidate-on-ballot'
import { databaseOf } from './database'
import { minuteMs, type Selection } from './selection'

/** As many as a campaign may have. */
export const mostCandidates = 500

/** Of the planted candidates one who is found by name alone. */
export const rare = { number: 377, name: '俞见山' }

const planted = (campaignId: string, number: number, group: string) => ({
  ...candidateOnBallot(nominee(number, 'many').answers), ...(number === rare.number ? { name: rare.name } : {}),
  _id: `c_planted${number}`, campaignId, nominationId: `n_planted${number}`, number, group, withdrawn: false, revision: 1,
})

/** Plants candidates beside those who came the whole way, until a campaign has 500: the way would take minutes. */
export async function fillBallot({ url, campaignId, clock }: Pick<Selection, 'url' | 'campaignId' | 'clock'>, standing: number, group = ''): Promise<void> {
  const numbers = Array.from({ length: mostCandidates - standing }, (_, place) => standing + place + 1)
  const database = databaseOf(url)
  const candidates = database.collection('candidates')
  for (let start = 0; start < numbers.length; start += 100) await candidates.add(numbers.slice(start, start + 100).map(number => planted(campaignId, number, group)) as never)
  // Planted past every act, they are in no snapshot yet; and what is in memory has to grow old.
  for (const kind of ['candidates', 'campaign']) await database.collection('snapshots').where({ _id: `${kind}:${campaignId}` }).remove()
  await clock.advance(minuteMs)
}
