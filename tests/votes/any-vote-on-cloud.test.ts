import fc from 'fast-check'
import { limitsOf, unkept } from '../../shared/vote/pick-limits'
import { commitmentOf } from '../../shared/vote/commitment'
import type { Receipt } from '../../shared/vote/contract'
import { tallyUp } from '../../shared/vote/ballot-box'
import { verifyOpenings } from '../../shared/vote/verify-openings'
import { readPublished } from '../../scripts/box/read-published'
import { databaseOf } from '../cloud/database'
import { visitor } from '../cloud/local-campaign'
import { federationId, person } from '../cloud/offices'
import { minuteMs, openCity, type City } from '../cloud/selection'
import { anyVote, charterOf, voterCount, type AnyVote, type Attempt } from './any-vote'
import { picksOf, standing } from './some-picks'
import { announceVote, type CloudVote } from './vote-on-cloud'

interface Kept { firstId: string; revision: number; picks: string[]; castAt: number; commitment: string }

let city: City
let supervisor: ReturnType<typeof person>
beforeAll(async () => {
  city = await openCity()
  supervisor = await city.offices.appoint('监督员甲', 'supervisor', federationId)
})
afterAll(() => city.close())

/** Longer than an instance keeps what it read of the ballot. */
const cachesMs = 31_000

const castOnCloud = (vote: AnyVote, on: CloudVote, attempt: Attempt, withdrawn: readonly string[]) => {
  const picks = [...new Set(picksOf(vote, attempt, withdrawn))].map(id => on.candidates[vote.candidates.findIndex(one => one.candidateId === id)] ?? id)
  const nonce = String(attempt.voter).padStart(2, '0').repeat(16)
  return on.call(person(`any-${attempt.voter}`), 'vote.cast', { campaignId: on.campaignId, picks, nonce, commitment: commitmentOf({ campaignId: on.campaignId, picks, nonce }), requestId: attempt.requestId })
}

/** Carries everything out in its order, the clock never going back; the receipts that were given. */
async function carryOut(vote: AnyVote, on: CloudVote): Promise<{ receipts: Receipt[]; withdrawn: string[] }> {
  const [receipts, withdrawn]: [Receipt[], string[]] = [[], []]
  let now = 0
  for (const event of vote.events) {
    if (event.at > now) await on.clock.set((now = event.at))
    const place = event.kind === 'withdrawal' ? event.place : -1
    const candidateId = vote.candidates[place]?.candidateId ?? ''
    if (event.kind === 'attempt') {
      const answer = await castOnCloud(vote, on, event, withdrawn)
      if (answer.ok) receipts.push(answer.value)
    } else if (!withdrawn.includes(candidateId)) {
      await on.done(on.city, 'campaign.amend', { campaignId: on.campaignId, change: { kind: 'candidate-withdrawn', candidateId: on.candidates[place] ?? '' }, reason: '本人申请' })
      await on.clock.set((now += cachesMs))
      withdrawn.push(candidateId)
    }
  }
  return { receipts, withdrawn }
}

const ballotsOf = async (on: CloudVote) => (await databaseOf(on.url).collection('ballots').where({ campaignId: on.campaignId }).limit(1000).get()).data as Kept[]
const newestOf = (kept: readonly Kept[]) => kept.filter(one => !kept.some(other => other.firstId === one.firstId && other.revision > one.revision))

/** How many ballots and later ballots were looked at in all. */
const seen = { ballots: 0, later: 0, withdrawals: 0 }

async function holdsOnCloud(vote: AnyVote): Promise<void> {
  const on = await announceVote(city, charterOf(vote), vote.candidates)
  const { receipts, withdrawn } = await carryOut(vote, on)
  const early = await on.call(visitor, 'vote.results', { campaignId: on.campaignId })
  if (vote.rule.totalsShown.kind === 'after-close' && (vote.events[vote.events.length - 1]?.at ?? 0) < vote.window.closesAt - cachesMs) expect(early).toMatchObject({ ok: false, error: { kind: 'totals-not-shown-yet', shownFrom: vote.window.closesAt } })
  await on.clock.set(vote.window.closesAt + 3 * minuteMs + cachesMs)

  const kept = await ballotsOf(on)
  const counted = newestOf(kept)
  seen.ballots += kept.length
  seen.later += kept.filter(one => one.revision > 0).length
  seen.withdrawals += withdrawn.length
  expect(new Set(counted.map(one => one.firstId)).size).toBe(counted.length)
  expect(counted.length).toBeLessThanOrEqual(vote.rule.period === 'campaign' ? voterCount : voterCount * 6)
  expect(kept.filter(one => one.castAt < vote.window.opensAt || one.castAt >= vote.window.closesAt)).toEqual([])
  expect(receipts.filter(one => !kept.some(ballot => ballot.commitment === one.commitment && ballot.castAt === one.castAt))).toEqual([])
  if (!vote.rule.changeAllowed && vote.rule.withdrawnCandidate === 'pick-lapses') expect(kept.filter(one => one.revision > 0)).toEqual([])

  const results = await on.done(visitor, 'vote.results', { campaignId: on.campaignId })
  const votes = tallyUp(counted.flatMap(one => one.picks))
  expect(results.ballots).toBe(counted.length)
  expect(Object.fromEntries([...results.totals, ...results.lapsed].map(one => [one.candidateId, one.votes]))).toEqual(Object.fromEntries(on.candidates.map(id => [id, votes.get(id) ?? 0])))
  expect(results.lapsed.map(one => one.candidateId).sort()).toEqual(withdrawn.map(id => on.candidates[vote.candidates.findIndex(one => one.candidateId === id)]).sort())

  const box = await readPublished(`${on.url}/public/ledger/boxes/${on.campaignId}`)
  const { items } = await on.done(supervisor, 'vote.openings', { campaignId: on.campaignId })
  const rest = await on.done(supervisor, 'vote.openings', { campaignId: on.campaignId, after: '0' })
  expect(box.file.result).toMatchObject({ ballots: counted.length, replaced: kept.length - counted.length })
  if (rest.items.length === 0) expect(verifyOpenings(box, items)).toEqual([])
  const groups = new Map(vote.candidates.map((one, place) => [on.candidates[place], one.group]))
  const lowest = limitsOf(vote.rule, standing(vote, withdrawn))
  const bounds = { picks: { minimum: lowest.picks.minimum, maximum: vote.rule.picks.maximum }, groups: lowest.groups.map(one => ({ ...one, maximum: vote.rule.groups?.of.find(group => group.key === one.key)?.picks.maximum ?? one.maximum })) }
  for (const { picks } of counted) expect(unkept(bounds, picks.map(id => groups.get(id) ?? ''))).toEqual([])
}

test('generated votes hold through the real gateway, box, count and recount', async () => {
  await fc.assert(fc.asyncProperty(anyVote, holdsOnCloud), { seed: 2018, numRuns: 6, endOnFailure: true })
  expect([seen.ballots > 20, seen.later > 0, seen.withdrawals > 0]).toEqual([true, true, true])
})
