import { accept, refuse } from '@shared/basics/result'
import { isOwnMatter } from '@shared/nomination/may-read'
import type { ScoringItem } from '@shared/scoring/contract'
import { totalOf } from '@shared/scoring/score-nominee'
import { visibleCampaign } from '../campaign/visible-campaign'
import type { Handler } from '../gateway/handler'
import type { NominationDocument } from '../nomination/store'
import { nomineesOf, scoringTime } from './expert-view'
import { scorecards, type ScorecardDocument } from './store'

export const itemOf = ({ _id, name, trade, unitName }: Pick<NominationDocument, '_id' | 'name' | 'trade' | 'unitName'>, card: ScorecardDocument | undefined): ScoringItem => ({
  nominationId: _id,
  name,
  trade,
  unitName,
  state: !card ? 'open' : card.recused ? 'recused' : 'scored',
  total: card && !card.recused ? totalOf(card.marks) : null,
})

/** What this expert has to weigh: not before the experts' stage opens, and never the expert's own file. */
export const listNominees: Handler<'scoring.list'> = async ({ input, caller, personId, now }) => {
  const campaign = await visibleCampaign(input.campaignId, caller, now)
  if (!campaign) return refuse({ kind: 'no-such-campaign' })
  const { stage } = await scoringTime(campaign, now)
  const hasOpened = stage !== null && now >= stage.opensAt
  const [nominees, cards] = await Promise.all([hasOpened ? nomineesOf(campaign._id) : [], scorecards.find({ where: { campaignId: campaign._id, personId }, limit: 1000 })])
  const items = nominees.filter(nominee => !isOwnMatter(nominee, { personId })).map(nominee => itemOf(nominee, cards.find(({ nominationId }) => nominationId === nominee._id)))
  const toScore = items.filter(({ state }) => state !== 'recused')
  return accept({ items, closesAt: stage?.closesAt ?? null, progress: { scored: toScore.filter(({ state }) => state === 'scored').length, of: toScore.length } })
}
