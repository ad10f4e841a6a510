import { readFileSync } from 'node:fs'
import path from 'node:path'
import tcb from '@cloudbase/node-sdk'
import { lagMs } from '../../cloudfunctions/src/tally/count-votes'
import { taizhou2018 } from '../../shared/charters/taizhou-2018'
import { instantAt } from '../../shared/basics/shanghai-time'
import { castBy, publicFaults, published, supervisorFaults } from '../cloud/ballot-box'
import { databaseOver, insertsBallot, openFaultyLine, type Fate, type FaultyLine } from '../cloud/faulty-line'
import { late, openVoting, type Voting } from '../cloud/late-stages'
import { visitor } from '../cloud/local-campaign'
import { minuteMs } from '../cloud/selection'
import { standAt, standingClock } from '../cloud/standing-clock'
import { copiedFunctions, unhurried, wrapFunction } from '../cloud/wrapped-function'

const { timeout } = JSON.parse(readFileSync(path.resolve(__dirname, '../../cloudfunctions/function-config/ballot.json'), 'utf8')) as { timeout: number }
/** A second before an hour of sealing is over. */
const castAt = instantAt('2018-05-14', '10:00') - 1000

let line: FaultyLine
let functions: Awaited<ReturnType<typeof copiedFunctions>>
let voting: Voting
beforeAll(async () => {
  ;[line, functions] = await Promise.all([openFaultyLine(), copiedFunctions()])
  wrapFunction(functions.folder, 'ballot', `${standingClock}${databaseOver(line)}exports.main = require('./built.js').main`, unhurried)
  wrapFunction(functions.folder, 'clock', `${standingClock}exports.main = require('./built.js').main`, unhurried)
  standAt(functions.folder, ['ballot', 'clock'], castAt)
  voting = await openVoting({ vote: { ...taizhou2018.vote!, picks: { minimum: 1, maximum: 2 }, totalsShown: { kind: 'live' }, sealing: { intervalMinutes: 60, smallestBatch: 3 } } }, { functionsFolder: functions.folder })
  line.leadTo(voting.url)
})
afterAll(async () => {
  await voting.close()
  await Promise.all([line.close(), functions.remove()])
})

/** What the timer does when it runs at this instant. */
async function timerAt(instant: number): Promise<Record<string, string>> {
  standAt(functions.folder, ['ballot', 'clock'], instant)
  const cloud = tcb.init({ env: 'local', secretId: 'local', secretKey: 'local', serviceUrl: `${voting.url}/admin` } as never)
  return (await cloud.callFunction({ name: 'clock', data: {} })).result as Record<string, string>
}

/** The running count, and how many the box holds. */
async function counted() {
  // The shown count is kept for some seconds: past them it is read anew.
  await voting.clock.advance(minuteMs)
  const { ballots, totals } = await voting.done(visitor, 'vote.results', { campaignId: voting.campaignId })
  const { checkpoints } = await voting.done(visitor, 'vote.box', { campaignId: voting.campaignId })
  return { ballots, votes: totals.reduce((sum, { votes }) => sum + votes, 0), sealed: checkpoints[0]?.size ?? 0 }
}

test('the count and the sealing stay further behind than a function can run', () => expect(lagMs).toBeGreaterThan(timeout * 1000))

test('a ballot that lands behind later ones, as late as its function may run, is counted and sealed with them', async () => {
  let [arrived, release] = [() => {}, () => {}]
  const held = new Promise<void>(resolve => (arrived = resolve))
  let inserts = 0
  line.decide(body => insertsBallot(body) && inserts++ === 0 ? new Promise<Fate>(resolve => {
    release = () => resolve('carried')
    arrived()
  }) : 'carried')
  const [one = '', other = ''] = voting.candidates
  const lateBallot = castBy(voting, 'late', [one, other])
  await held
  standAt(functions.folder, ['ballot'], castAt + 500)
  for (const voter of ['prompt-1', 'prompt-2', 'prompt-3']) await castBy(voting, voter, [one])
  await timerAt(castAt + timeout * 1000)
  expect(await counted()).toEqual({ ballots: 0, votes: 0, sealed: 0 })
  release()
  expect(await lateBallot).toMatchObject({ castAt })
  await timerAt(castAt + 1000 + lagMs)
  expect(await counted()).toEqual({ ballots: 4, votes: 5, sealed: 4 })

  await voting.clock.set(late.voteCloses + minuteMs)
  expect(await timerAt(late.voteCloses + minuteMs)).toMatchObject({ 'tally.countVotes': 'done', 'vote.sealBoxes': 'done' })
  expect((await published(voting)).file.result).toMatchObject({ ballots: 4, totals: { [one]: 4, [other]: 1 } })
  expect([await publicFaults(voting, [], [await lateBallot]), await supervisorFaults(voting)]).toEqual([[], []])
})
