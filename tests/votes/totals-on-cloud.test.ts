import { instantAt } from '../../shared/basics/shanghai-time'
import type { VoteRule } from '../../shared/campaign/vote-rule'
import { taizhou2018 } from '../../shared/charters/taizhou-2018'
import { casting, late } from '../cloud/late-stages'
import { visitor } from '../cloud/local-campaign'
import { person } from '../cloud/offices'
import { minuteMs, openCity, type City } from '../cloud/selection'
import { announceVote, type CloudVote } from './vote-on-cloud'

let city: City
beforeAll(async () => { city = await openCity() })
afterAll(() => city.close())

const standing = [{ candidateId: 'a', group: '', name: '丁一' }, { candidateId: 'b', group: '', name: '王二' }]
const announced = (totalsShown: VoteRule['totalsShown']) => announceVote(city, { vote: { ...taizhou2018.vote!, picks: { minimum: 1, maximum: 1 }, totalsShown } }, standing)

const vote = (on: CloudVote, name: string, place = 0) => on.done(person(`${on.campaignId}-${name}`), 'vote.cast', casting(on.campaignId, [on.candidates[place] ?? '']))
/** What anyone sees: the votes of both, when the next come; or until when nothing is shown. */
const seen = async (on: CloudVote) => {
  const answer = await on.call(visitor, 'vote.results', { campaignId: on.campaignId })
  if (!answer.ok) return answer.error
  const { totals, nextAt } = answer.value
  return { votes: on.candidates.map(id => totals.find(one => one.candidateId === id)?.votes), nextAt }
}
const notBefore = (shownFrom: number) => ({ kind: 'totals-not-shown-yet', shownFrom })
/** The timer has run since, and all ballots before it have landed. */
const settled = (on: CloudVote, instant: number) => on.clock.set(instant + 2 * minuteMs)

test('live totals come with the votes', async () => {
  const on = await announced({ kind: 'live' })
  await on.clock.set(late.voteOpens - minuteMs / 2)
  expect(await seen(on)).toEqual(notBefore(late.voteOpens))
  await on.clock.set(late.voteOpens + minuteMs)
  await vote(on, 'one')
  await settled(on, late.voteOpens + minuteMs)
  expect(await seen(on)).toEqual({ votes: [1, 0], nextAt: null })
})

test('每天18时: nothing before the first six o’clock, then the count as of six until the next, and everything after the close', async () => {
  const on = await announced({ kind: 'daily', at: '18:00' })
  const six = (day: number) => instantAt(`2018-05-${day}`, '18:00')
  await on.clock.set(instantAt('2018-05-12', '10:00'))
  await vote(on, 'one')
  await on.clock.set(six(12) - minuteMs)
  expect(await seen(on)).toEqual(notBefore(six(12)))
  await settled(on, six(12))
  await vote(on, 'after six')
  expect(await seen(on)).toEqual({ votes: [1, 0], nextAt: six(13) })
  await on.clock.set(six(13) - minuteMs)
  expect(await seen(on)).toEqual({ votes: [1, 0], nextAt: six(13) })
  await on.clock.set(six(13))
  expect(await seen(on)).toMatchObject({ votes: [1, 0] })
  await settled(on, six(13))
  expect(await seen(on)).toEqual({ votes: [2, 0], nextAt: six(14) })
  await on.clock.set(late.voteCloses - minuteMs)
  expect(await seen(on)).toMatchObject({ nextAt: late.voteCloses })
  await vote(on, 'last', 1)
  await settled(on, late.voteCloses)
  expect(await seen(on)).toEqual({ votes: [2, 1], nextAt: null })
})

test('after the close: not before, and then whole', async () => {
  const on = await announced({ kind: 'after-close' })
  await on.clock.set(late.voteOpens + minuteMs)
  await vote(on, 'one')
  await on.clock.set(late.voteCloses - 5_000)
  await vote(on, 'in the last seconds', 1)
  expect(await seen(on)).toEqual(notBefore(late.voteCloses))
  await on.clock.set(late.voteCloses)
  expect(await seen(on)).toMatchObject({ kind: 'totals-not-shown-yet' })
  await settled(on, late.voteCloses)
  expect(await seen(on)).toEqual({ votes: [1, 1], nextAt: null })
  await on.done(on.city, 'campaign.amend', { campaignId: on.campaignId, change: { kind: 'cancelled' }, reason: '示例' })
  await on.clock.advance(31_000)
  expect(await seen(on)).toEqual({ votes: [1, 1], nextAt: null })
})
