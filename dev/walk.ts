import { instantAt } from '../shared/basics/shanghai-time'
import type { Calls } from './scenario/calls'
import type { Demo } from './scenario/demo'
import { concludeObjections } from './scenario/objections'
import { castOne, confer, publish, tell } from './scenario/select'

export interface Walked {
  ok: true
  nominations: number
  ballots: number
  candidates: number
  publicised: number
  conferred: number
  stories: number
}

/** Carries the reference campaign from its vote to conferral and a story, over HTTP, and counts what came of it. */
export async function walkToConferral(calls: Calls, { campaigns }: Demo): Promise<Walked> {
  const { campaignId } = campaigns.reference
  const { items } = await calls.done({}, 'vote.candidates', { campaignId, limit: 100 })
  await castOne(calls, campaignId, 'last-minute-voter', items.map(one => one.candidateId), 10)
  await calls.clock.set(instantAt('2018-05-22', '09:00'))
  const { ballots } = await calls.done({}, 'vote.results', { campaignId })
  const noticeId = await publish(calls, campaignId, '2018-05-24')
  const { listed } = await calls.done({}, 'publicity.notice', { noticeId })
  await calls.clock.set(instantAt('2018-06-04', '09:00'))
  await concludeObjections(calls, noticeId)
  const conferred = await confer(calls, campaignId, '2018-06-04')
  const named = await calls.done({}, 'outcome.honoured', { campaignId, limit: 100 })
  await tell(calls, named.items[0]?.nominationId ?? '')
  const stories = await calls.done({}, 'story.list', { limit: 100 })
  return { ok: true, nominations: campaigns.reference.nominations.length, ballots, candidates: items.length, publicised: listed.length, conferred, stories: stories.items.length }
}
