import type { Calls } from './calls'
import type { Demo } from './demo'
import { inParallel } from './in-parallel'
import { nominate, review } from './nominate'
import { nominee } from './nominee'
import { cityOfficers } from './people'
import { castMany, scoreAll } from './select'

const companions = [60, 61, 62, 63, 64]
let voters = 100_000

async function nominations(calls: Calls, { offices }: Demo, campaignId: string): Promise<string> {
  await inParallel(companions, 5, number => nominate(calls, offices, campaignId, nominee(number, campaignId), 'underReview').catch(() => ''))
  return '另外 5 位工友也报了名，单位和县工会都推荐了。'
}

async function reviews(calls: Calls, campaignId: string): Promise<string> {
  const { items } = await calls.done(cityOfficers.first.as, 'nomination.queue', { campaignId, statuses: ['underReview'], limit: 100 })
  for (const { nominationId } of items) await review(calls, nominationId, 'approve')
  return `市工会通过了其余 ${items.length} 份材料。`
}

async function votes(calls: Calls, campaignId: string): Promise<string> {
  voters += 200
  await castMany(calls, campaignId, voters, 200)
  return '又有 200 位市民投了票。'
}

/** Lets the invented people other than the visitor do what the running stage wants; says what they did. */
export async function othersAct(calls: Calls, demo: Demo, campaignId: string): Promise<string> {
  const { stages } = await calls.done({}, 'campaign.home', { campaignId })
  const kind = stages.find(stage => stage.state === 'now')?.kind
  if (kind === 'nomination') return nominations(calls, demo, campaignId)
  if (kind === 'eligibilityReview') return reviews(calls, campaignId)
  if (kind === 'expertReview') return scoreAll(calls, campaignId).then(() => '五位专家都打完了分。')
  if (kind === 'publicVote') return votes(calls, campaignId)
  return '这一步没有别人要做的事。'
}
