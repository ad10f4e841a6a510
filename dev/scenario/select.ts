import type { Calls } from './calls'
import type { Written } from '../../shared/story/written'
import { commitmentOf } from '../../shared/vote/commitment'
import { inParallel } from './in-parallel'
import { newRequest } from './nominate'
import { cityOfficers, experts, person } from './people'

/** A number from 0 up to `below`, the same for the same key at every start. */
export const chosen = (key: string, below: number): number => {
  let state = 2166136261
  for (const character of key) state = Math.imul(state ^ character.charCodeAt(0), 16777619) >>> 0
  return state % below
}

/** Every expert scores everyone approved, by name: ids differ from one data folder to the next, and a tie would come and go with them. */
export async function scoreAll({ done }: Calls, campaignId: string): Promise<void> {
  await inParallel(experts, experts.length, async expert => {
    const { items } = await done(expert.as, 'scoring.list', { campaignId })
    for (const { nominationId, name, state } of items) {
      if (state !== 'open') continue
      const { criteria } = await done(expert.as, 'scoring.sheet', { nominationId })
      const marks = Object.fromEntries(criteria.map(({ key, maximum }) => [key, Math.round(maximum * (0.7 + chosen(`${expert.as.openid}${name}${key}`, 30) / 100))]))
      await done(expert.as, 'scoring.score', { nominationId, marks, comment: '', requestId: newRequest('score') })
    }
  })
}

/** The experts' result becomes the list of candidates; gives how many. */
export async function settle({ done }: Calls, campaignId: string): Promise<number> {
  const { standings, places } = await done(cityOfficers.first.as, 'scoring.standings', { campaignId })
  const candidateIds = places.flatMap(({ group, candidates }) => standings.filter(one => one.group === group).slice(0, candidates)).map(one => one.nominationId)
  return (await done(cityOfficers.first.as, 'scoring.settle', { campaignId, candidateIds, requestId: newRequest('settle') })).candidates
}

/** One ballot of an invented voter. */
export async function castOne({ done }: Calls, campaignId: string, voter: string, candidateIds: readonly string[], mostPicks: number): Promise<void> {
  const wanted = Math.min(candidateIds.length, 1 + chosen(`${voter} picks`, mostPicks))
  // The square leans towards the first of the list, so that totals differ.
  const picks = [...new Set(Array.from({ length: wanted }, (_, turn) => candidateIds[Math.floor((chosen(`${voter} ${turn}`, 1000) / 1000) ** 2 * candidateIds.length)] ?? ''))]
  const nonce = chosen(`${voter} nonce`, 2 ** 31).toString(16).padStart(32, '0')
  const { as } = person(voter, '')
  await done(as, 'vote.cast', { campaignId, picks, nonce, commitment: commitmentOf({ campaignId, picks, nonce }), requestId: newRequest('cast') })
}

/** Ballots of `count` invented voters, starting with voter number `from`. */
export async function castMany(calls: Calls, campaignId: string, from: number, count: number): Promise<void> {
  const { items } = await calls.done({}, 'vote.candidates', { campaignId, limit: 100 })
  const ids = [...items].sort((one, other) => (one.name < other.name ? -1 : 1)).map(one => one.candidateId)
  const mostPicks = (await calls.done({}, 'campaign.home', { campaignId })).vote?.picks.maximum ?? 1
  await inParallel(Array.from({ length: count }, (_, index) => `voter-${campaignId}-${from + index}`), 16, voter => castOne(calls, campaignId, voter, ids, mostPicks))
}

/** Puts the list on display with two officers; gives the notice's id. */
export async function publish({ done }: Calls, campaignId: string, firstDay: string): Promise<string> {
  const office = '台州市总工会劳动和经济工作部（示例数据，地址、电话见通知原文）'
  const contact = { phone: '0576-88800000', mail: 'office@union.example', address: '台州市枢行路 1 号，市总工会二楼' }
  const { noticeId } = await done(cityOfficers.second.as, 'publicity.propose', { campaignId, firstDay, office, contact, howToObject: '', requestId: newRequest('publicity') })
  await done(cityOfficers.third.as, 'publicity.second', { noticeId, requestId: newRequest('second') })
  return noticeId
}

/** Two officers name the craftsmen; gives how many. */
export async function confer({ done }: Calls, campaignId: string, conferredOn: string): Promise<number> {
  const { conferralId } = await done(cityOfficers.second.as, 'outcome.propose', { campaignId, conferredOn, note: '', requestId: newRequest('confer') })
  return (await done(cityOfficers.third.as, 'outcome.second', { conferralId, requestId: newRequest('carry') })).honoured
}

/** A story from the dossier, released by two officers; gives its id. `changes` says what of it is written anew. */
export async function tell({ done }: Calls, nominationId: string, changes: Partial<Written> = {}): Promise<string> {
  const { storyId, draftRevision, written } = await done(cityOfficers.second.as, 'story.draft', { nominationId, requestId: newRequest('story') })
  const saved = await done(cityOfficers.second.as, 'story.save', { storyId, draftRevision, written: { ...written, ...changes }, requestId: newRequest('edit') })
  const { revision } = await done(cityOfficers.second.as, 'story.propose', { storyId, draftRevision: saved.draftRevision, requestId: newRequest('propose') })
  await done(cityOfficers.third.as, 'story.release', { storyId, revision, hasLooked: true, requestId: newRequest('release') })
  return storyId
}
