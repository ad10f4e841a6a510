import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { deployUsualVote, withUsualVote } from '../../bench/rivals/deploy-usual-vote'
import type { BallotDocument } from '../../cloudfunctions/src/vote/store'
import type { Answer } from '../../dev/scenario/calls'
import { databaseAt, everyDocument } from '../../scripts/ledger/kept-log'
import { commitmentOf } from '../../shared/vote/commitment'
import { openVoting, type Voting } from '../cloud/late-stages'
import { copiedFunctions, wrapFunction } from '../cloud/wrapped-function'
import { raceToVote, racers, type Racer } from './race-to-vote'

const voterCount = 30
const triesEach = 10
/** Each request id goes out twice, once through either door. */
const intents = triesEach / 2

/** The built function, noting which process serves each call. */
const noting = `const { appendFileSync } = require('node:fs')
const { main } = require('./built.js')
exports.main = (event, context) => { appendFileSync(__dirname + '/served', process.pid + ' '); return main(event, context) }`

let voting: Voting
let voters: Racer[]
let functions: Awaited<ReturnType<typeof copiedFunctions>>
beforeAll(async () => {
  functions = await copiedFunctions()
  await deployUsualVote(functions.folder)
  wrapFunction(functions.folder, 'ballot', noting)
  voting = await openVoting({}, { functionsFolder: functions.folder, instances: 2, ...(withUsualVote as object) })
  voters = await racers(voting.url, voterCount)
})
afterAll(async () => {
  await voting.close()
  await functions.remove()
})

const nonceOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32)

function ballot(voter: number, attempt: number) {
  const { campaignId, candidates } = voting
  const intent = attempt % intents
  const picks = [candidates[(voter + intent) % candidates.length]!]
  const nonce = nonceOf(`${voter} ${intent}`)
  return { campaignId, picks, nonce, commitment: commitmentOf({ campaignId, picks, nonce }), requestId: `racer-${voter}-${intent}` }
}

/** The process of every call that `ballot` served. */
const servedBy = () => readFileSync(path.join(functions.folder, 'ballot/served'), 'utf8').trim().split(' ')

test('300 parallel tries by 30 voters, through both doors and two instances, are 30 ballots; every voter has one receipt', async () => {
  expect(JSON.stringify((await voting.done({}, 'campaign.charter', { campaignId: voting.campaignId })))).toContain('"identityKind":"unionid"')
  const answers = await raceToVote<Answer<'vote.cast'>>({ url: voting.url, voters, triesEach, name: 'vote.cast', functionName: 'ballot', input: ballot })
  const receipts = answers.map(tries => {
    const first = tries.findIndex(one => one.ok)
    const accepted = tries[first]
    if (!accepted?.ok) throw new Error(`nothing accepted: ${JSON.stringify(tries[0])}`)
    const { castAt } = accepted.value
    expect(tries).toEqual(tries.map((_, attempt) => (attempt % intents === first % intents ? accepted : { ok: false, error: { kind: 'already-voted', castAt } })))
    return accepted.value
  })
  const kept = await everyDocument<BallotDocument>(databaseAt(voting.url), 'ballots')
  expect(kept.map(one => one.commitment).sort()).toEqual(receipts.map(one => one.commitment).sort())
  expect(new Set(kept.map(one => one.commitment)).size).toBe(voterCount)
  expect(servedBy()).toHaveLength(voterCount * triesEach)
  expect(new Set(servedBy()).size).toBe(2)
})

/** Ballots beyond one a voter that the usual way lets in, in one race on a campaign of its own. */
async function extraBallotsOfTheUsualWay(round: number): Promise<number> {
  const database = databaseAt(voting.url)
  const campaignId = `usual-${round}`
  await database.collection('usualCampaigns').add({ _id: campaignId, opensAt: 0, closesAt: Number.MAX_SAFE_INTEGER, mostPicks: 2, ballotsEach: 1 })
  await raceToVote({ url: voting.url, voters, triesEach, name: 'usual.vote', functionName: 'usual-vote', input: () => ({ campaignId, picks: ['usual-candidate'] }) })
  return ((await database.collection('usualBallots').where({ campaignId }).count()).total ?? 0) - voterCount
}

test('the same race on the usual way lets extra ballots in', async () => {
  const mostRounds = 20
  await databaseAt(voting.url).collection('usualCandidates').add({ _id: 'usual-candidate', votes: 0 })
  let extra = 0
  for (let round = 0; extra === 0 && round < mostRounds; round += 1) extra = await extraBallotsOfTheUsualWay(round)
  expect(extra).toBeGreaterThan(0)
})
