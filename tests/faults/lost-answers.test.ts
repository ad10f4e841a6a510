import type { BallotDocument } from '../../cloudfunctions/src/vote/store'
import type { Answer } from '../../dev/scenario/calls'
import { databaseAt, everyDocument } from '../../scripts/ledger/kept-log'
import { databaseOver, insertsBallot, openFaultyLine, type Fate, type FaultyLine } from '../cloud/faulty-line'
import { casting, openVoting, type Voting } from '../cloud/late-stages'
import { person } from '../cloud/offices'
import { callAtHttpDoor, signedInFollower } from '../cloud/official-account'
import { refused } from '../cloud/selection'
import { copiedFunctions, unhurried, wrapFunction } from '../cloud/wrapped-function'

/** Between phone and cloud, and between the function and its database. */
let toCloud: FaultyLine
let toDatabase: FaultyLine
let functions: Awaited<ReturnType<typeof copiedFunctions>>
let voting: Voting
beforeAll(async () => {
  ;[toCloud, toDatabase, functions] = await Promise.all([openFaultyLine(), openFaultyLine(), copiedFunctions()])
  wrapFunction(functions.folder, 'ballot', `${databaseOver(toDatabase)}exports.main = require('./built.js').main`, unhurried)
  voting = await openVoting({}, { functionsFolder: functions.folder })
  for (const line of [toCloud, toDatabase]) line.leadTo(voting.url)
})
afterAll(async () => {
  await voting.close()
  await Promise.all([toCloud.close(), toDatabase.close(), functions.remove()])
})

type Cast = Answer<'vote.cast'>
const choose = (place: number, requestId?: string) => casting(voting.campaignId, [voting.candidates[place]!], requestId)
const ballots = async () => (await everyDocument<BallotDocument>(databaseAt(voting.url), 'ballots')).length
const receiptShown = async (voter: string) => (await voting.done(person(voter), 'vote.ballotPaper', { campaignId: voting.campaignId })).receipt

/** Decides the fate of the first ballot on a line; the later ones are carried. */
function firstBallot(line: FaultyLine, isBallot: (body: string) => boolean, fate: () => Fate | Promise<Fate>): void {
  let seen = 0
  line.decide(body => (isBallot(body) && seen++ === 0 ? fate() : 'carried'))
}

/** A phone that votes, loses the answer, repeats its request, and has one ballot with one receipt; a second intent is refused. */
async function endsInOneReceipt(voter: string) {
  const [before, input, token] = [await ballots(), choose(0), await signedInFollower(voting.url, person(voter))]
  const ask = (wish: object) => callAtHttpDoor<Cast>(toCloud.url, 'ballot', token, { name: 'vote.cast', input: wish })
  await ask(input).catch(() => null)
  const again = await ask(input)
  expect(again).toEqual({ ok: true, value: await receiptShown(voter) })
  expect(await ask(input)).toEqual(again)
  expect(await ask(choose(1))).toEqual(refused('already-voted'))
  expect(await ballots()).toBe(before + 1)
}

test.each<[string, Fate]>([['the answer', 'answer-lost'], ['the request', 'request-lost']])('who loses %s between phone and cloud ends with one ballot and its receipt', async (_, fate) => {
  firstBallot(toCloud, () => true, () => fate)
  await endsInOneReceipt(`phone-${fate}`)
})

test.each<[string, Fate]>([['the answer', 'answer-lost'], ['the request', 'request-lost']])('who loses %s between function and database ends with one ballot and its receipt', async (_, fate) => {
  firstBallot(toDatabase, insertsBallot, () => fate)
  await endsInOneReceipt(`database-${fate}`)
})

test('who repeats a request while the first is still under way gets one receipt for both', async () => {
  let arrived = () => {}
  let release = () => {}
  const held = new Promise<void>(resolve => (arrived = resolve))
  firstBallot(toDatabase, insertsBallot, () => new Promise<Fate>(resolve => {
    release = () => resolve('carried')
    arrived()
  }))
  const [before, input] = [await ballots(), choose(2)]
  const first = voting.call(person('impatient'), 'vote.cast', input)
  await held
  const second = await voting.call(person('impatient'), 'vote.cast', input)
  release()
  expect(second).toEqual({ ok: true, value: await receiptShown('impatient') })
  expect(await first).toEqual(second)
  expect(await ballots()).toBe(before + 1)
})
