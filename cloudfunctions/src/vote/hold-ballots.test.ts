import { becomeFunctionOf } from '../../../tests/cloud/as-a-function'
import { brush, morningAfter } from '../../../tests/cloud/brushed'
import { databaseOf } from '../../../tests/cloud/database'
import { openVoting, voters, type Voting } from '../../../tests/cloud/late-stages'
import { minuteMs } from '../../../tests/cloud/selection'
import { everyDocument } from '../../../scripts/ledger/kept-log'
import type { HoldingDocument } from './held-store'

let voting: Voting
let holdBallots: typeof import('./hold-ballots')['holdBallots']
beforeAll(async () => {
  voting = await openVoting()
  becomeFunctionOf(voting.url)
  holdBallots = (await import('./hold-ballots')).holdBallots
  await voters(voting, 1, 5, [voting.candidates[0]!])
  await brush(voting, 15, [voting.candidates[1]!])
  await voting.clock.set(morningAfter)
})
afterAll(() => voting.close())

const database = () => databaseOf(voting.url)
const found = async () => {
  const [held, groups, acts] = await Promise.all(['heldBallots', 'heldGroups', 'acts'].map(name => everyDocument<{ _id: string; act?: string }>(database(), name)))
  return { held, groups, acts: acts?.filter(one => one.act === 'hold-ballots') }
}
const forgetHowFar = () => database().collection('holdings').doc(voting.campaignId).remove()

test('a day that is judged again, by another timer or after a break, finds the same and enters nothing twice', async () => {
  const once = await found()
  expect(once.held).toHaveLength(15)
  expect(once.groups).toHaveLength(1)
  expect(once.acts).toHaveLength(1)
  await forgetHowFar()
  await Promise.all([holdBallots(morningAfter), holdBallots(morningAfter)])
  expect(await found()).toEqual(once)
})

test('a timer that was killed in the middle of a window is gone on from, with nobody left out', async () => {
  const once = await found()
  for (const one of once.held?.slice(4) ?? []) await database().collection('heldBallots').doc(one._id).remove()
  await forgetHowFar()
  await voting.clock.advance(minuteMs)
  expect(await found()).toEqual(once)
})

test('a ballot is judged when everything of its ten minutes has landed, and not before', async () => {
  const until = async () => (await everyDocument<HoldingDocument>(database(), 'holdings'))[0]?.judgedUntil ?? 0
  const tenMinutes = 10 * minuteMs
  const window = Math.floor((morningAfter + 60 * minuteMs) / tenMinutes) * tenMinutes
  await voting.clock.set(window + minuteMs)
  await voters(voting, 50, 50, [voting.candidates[0]!])
  await voting.clock.set(window + tenMinutes)
  expect(await until()).toBeLessThanOrEqual(window + minuteMs)
  await voting.clock.set(window + tenMinutes + minuteMs)
  expect(await until()).toBe(window + tenMinutes)
})
