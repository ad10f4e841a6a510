import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { BallotDocument } from '../../cloudfunctions/src/vote/store'
import { databaseAt, everyDocument } from '../../scripts/ledger/kept-log'
import type { Receipt } from '../../shared/vote/contract'
import { publicFaults, published, smallBatches } from '../cloud/ballot-box'
import { databaseOver, openFaultyLine, type Fate, type FaultyLine } from '../cloud/faulty-line'
import { casting, late, openVoting, type Voting } from '../cloud/late-stages'
import { startLocalCampaign, type LocalCampaign } from '../cloud/local-campaign'
import { person } from '../cloud/offices'
import { minuteMs, refused } from '../cloud/selection'
import { copiedFunctions, wrapFunction } from '../cloud/wrapped-function'

/** `api` and `ballot` reach the platform over the line; nothing runs the timer, nothing hears WeChat's verdicts. */
async function lameFunctions(line: FaultyLine) {
  const functions = await copiedFunctions()
  for (const name of ['api', 'ballot']) wrapFunction(functions.folder, name, `${databaseOver(line)}exports.main = require('./built.js').main`)
  wrapFunction(functions.folder, 'clock', 'exports.main = async () => undefined', { triggers: [] })
  await rm(path.join(functions.folder, 'moderation'), { recursive: true, force: true })
  return functions
}

const toWechat = (body: string) => body.includes('"wx.api"') || body.includes('wx.openApi')
const systemError = { data: { responseData: JSON.stringify({ errcode: -1, errmsg: 'system error' }) } }
const fates: [string, () => Fate | Promise<Fate>][] = [
  ['cannot be reached', () => 'request-lost'],
  ['never answers', () => new Promise<Fate>(() => {})],
  ['has a fault of its own', () => ({ answered: systemError })],
]

let folder: string
let voting: Voting
let line: FaultyLine
let functions: Awaited<ReturnType<typeof lameFunctions>>
let cloud: LocalCampaign
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'jiangxuan-'))
  voting = await openVoting(smallBatches(), { folder })
  await voting.close()
  line = await openFaultyLine()
  functions = await lameFunctions(line)
  cloud = await startLocalCampaign({ folder, functionsFolder: functions.folder })
  line.leadTo(cloud.url)
})
afterAll(async () => {
  await cloud.close()
  await Promise.all([line.close(), functions.remove()])
  await rm(folder, { recursive: true })
})

const receipts: Receipt[] = []
const ballots = async () => (await everyDocument<BallotDocument>(databaseAt(cloud.url), 'ballots')).length

/** One ballot and one receipt, whatever ticket comes along. */
async function casts(voter: string, ticket?: string): Promise<void> {
  const input = () => ({ ...casting(voting.campaignId, [voting.candidates[0]!]), ...(ticket === undefined ? {} : { ticket }) })
  const first = input()
  const receipt = await cloud.done(person(voter), 'vote.cast', first)
  expect(await cloud.done(person(voter), 'vote.cast', first)).toEqual(receipt)
  expect(await cloud.call(person(voter), 'vote.cast', input())).toEqual(refused('already-voted'))
  receipts.push(receipt)
}

describe.each(fates)('while WeChat %s and the timer stands still', (how, fate) => {
  let asked = 0
  beforeAll(() => line.decide(body => {
    if (!toWechat(body)) return 'carried'
    asked += 1
    return fate()
  }))

  test('a ballot paper opens, and its ballot is cast', async () => {
    const { ticket, receipt } = await cloud.done(person(`${how}: reads`), 'vote.ballotPaper', { campaignId: voting.campaignId })
    expect({ receipt, asked }).toEqual({ receipt: null, asked: 1 })
    await casts(`${how}: reads`, ticket ?? undefined)
  })

  test.each([['without a ticket', undefined], ['with a ticket that nobody issued', 'forged-ticket']])('a ballot is cast %s', async (_, ticket) => {
    const [before, askedBefore] = [await ballots(), asked]
    await casts(`${how}: ${ticket ?? 'comes straight'}`, ticket)
    expect({ ballots: await ballots(), asked }).toEqual({ ballots: before + 1, asked: askedBefore })
  })
})

test('when all of it is back, every one of these ballots is sealed and counted', async () => {
  const healthy = await cloud.close().then(() => startLocalCampaign({ folder }))
  cloud = healthy
  await cloud.clock.set(late.voteCloses + minuteMs)
  const now = { ...voting, ...healthy }
  expect((await published(now)).file.result).toMatchObject({ ballots: receipts.length, totals: { [voting.candidates[0]!]: receipts.length } })
  expect(await publicFaults(now, [], receipts)).toEqual([])
})
