import { createHash } from 'node:crypto'
import { inParallel } from '../../../dev/scenario/in-parallel'
import { everyDocument } from '../../../scripts/ledger/kept-log'
import { instantAt } from '../../../shared/basics/shanghai-time'
import { commitmentOf } from '../../../shared/vote/commitment'
import { closeVoting, openingsOf, publicFaults, published, smallBatches, supervisorFaults } from '../../../tests/cloud/ballot-box'
import { databaseOf } from '../../../tests/cloud/database'
import { late, openVoting, proposal, type Voting } from '../../../tests/cloud/late-stages'
import { visitor, type As } from '../../../tests/cloud/local-campaign'
import { person } from '../../../tests/cloud/offices'
import { newRequest, refused } from '../../../tests/cloud/selection'
import type { HeldBallotDocument, HeldGroupDocument } from './held-store'
import type { BallotDocument } from './store'

const factoryAddress = '198.51.100.20'
const farmAddress = '203.0.113.77'
const [factoryWorkers, farmed] = [3000, 43]

const factoryWorker = (number: number): As => ({ ...person(`worker-${number}`), ip: factoryAddress })
/** Local WeChat gives an openid of this ending the highest rank but one. */
const farmedAccount = (number: number): As => ({ openid: `farm-${number}-risk-3`, unionid: `farm-${number}`, ip: farmAddress })

let voting: Voting
beforeAll(async () => {
  voting = await openVoting(smallBatches())
})
afterAll(() => voting.close())

/** Opens a ballot paper and casts with its ticket, as a phone does. */
async function votes({ done, campaignId }: Voting, as: As, picks: string[]) {
  const { ticket } = await done(as, 'vote.ballotPaper', { campaignId })
  const nonce = createHash('sha256').update(as.unionid ?? '').digest('hex').slice(0, 32)
  return done(as, 'vote.cast', { campaignId, picks, nonce, commitment: commitmentOf({ campaignId, picks, nonce }), ticket: ticket ?? undefined, requestId: newRequest() })
}

const kept = <Document extends { _id: string }>(name: string) => everyDocument<Document>(databaseOf(voting.url), name)
const groups = async (as: As = voting.offices.first) => (await voting.done(as, 'vote.heldGroups', { campaignId: voting.campaignId, limit: 50 })).items
/** Lets the timer run, minute after minute, until its job is done: a busy machine does not finish it in one. */
async function timerUntil(isDone: () => Promise<boolean>): Promise<void> {
  for (let runs = 0; runs < 60 && !(await isDone()); runs += 1) await voting.clock.advance(60_000)
}
const everyone = (howMany: number) => Array.from({ length: howMany }, (_, index) => index)

describe('3,000 honest workers behind one factory address, and a farm that brushes', () => {
  beforeAll(async () => {
    const [first = '', second = '', third = ''] = voting.candidates
    await inParallel(everyone(factoryWorkers), 40, number => votes(voting, factoryWorker(number), [first, second]))
    await inParallel(everyone(farmed), 10, number => votes(voting, farmedAccount(number), [third]))
    await voting.clock.set(instantAt('2018-05-15', '09:00'))
  }, 240_000)

  test('every worker’s ballot is unharmed, and every farmed one is held', async () => {
    const held = new Set((await kept<HeldBallotDocument>('heldBallots')).map(one => one._id))
    const ballots = await kept<BallotDocument>('ballots')
    expect(ballots).toHaveLength(factoryWorkers + farmed)
    expect(ballots.filter(one => held.has(one._id)).map(one => one.picks)).toEqual(everyone(farmed).map(() => [voting.candidates[2]]))
  })

  test('officers see a group with a rounded size and reasons, and nothing of ballots, candidates, addresses or moments', async () => {
    const [group, ...others] = await groups()
    expect(others).toEqual([])
    expect(group).toEqual({
      groupId: expect.any(String), day: '2018-05-14', size: 40, state: 'held', revision: 1, decision: null, grounds: '', proposedByMe: false,
      reasons: expect.arrayContaining(['wechat-risk', 'one-network', 'burst']),
    })
    const shown = JSON.stringify(await voting.call(voting.offices.first, 'vote.heldGroups', { campaignId: voting.campaignId, limit: 50 }))
    for (const secret of [...voting.candidates, farmAddress, ...(await kept<HeldBallotDocument>('heldBallots')).map(one => one._id)]) expect(shown).not.toContain(secret)
  })

  test('supervisors see the same, and nobody else sees any of it', async () => {
    expect(await groups(voting.supervisor)).toEqual(await groups(voting.offices.second))
    for (const as of [person('worker-1'), voting.county.officer, voting.expert]) expect(await voting.call(as, 'vote.heldGroups', { campaignId: voting.campaignId, limit: 50 })).toEqual(refused('not-permitted'))
  })

  test('no document tells an address, nor any tag of it', async () => {
    const ballots = await kept<BallotDocument>('ballots')
    expect(ballots.every(one => typeof one.riskTags === 'string')).toBe(true)
    expect(new Set(ballots.map(one => one.riskTags)).size).toBe(ballots.length)
    expect(new Set(ballots.map(one => one.riskTags?.length)).size).toBe(1)
    for (const name of ['ballots', 'heldBallots', 'heldGroups', 'holdings', 'acts', 'ledgerEntries']) expect(JSON.stringify(await kept(name))).not.toMatch(/198\.51\.100|203\.0\.113/)
  })

  test('a group that nobody has decided holds result and list up, in words', async () => {
    await closeVoting(voting)
    expect((await published(voting)).file.result).toBeNull()
    expect(await voting.done(visitor, 'vote.voids', { campaignId: voting.campaignId })).toEqual({ voids: [], undecided: true })
    await voting.clock.set(late.counted)
    expect(await voting.call(voting.offices.first, 'publicity.propose', proposal(voting.campaignId))).toEqual({ ok: false, error: { kind: 'held-ballots-undecided', groups: 1 } })
    const { totals } = await voting.done(visitor, 'vote.results', { campaignId: voting.campaignId })
    expect(totals.find(one => one.candidateId === voting.candidates[2])?.votes).toBe(farmed)
  })

  test('two officers of different appointers declare it void, with reasons, and neither alone', async () => {
    const [{ groupId = '' } = {}] = await groups()
    const { first, second } = voting.offices
    expect(await voting.call(second, 'vote.secondHeld', { groupId, revision: 1, requestId: newRequest() })).toEqual(refused('nothing-proposed'))
    const byThird = await voting.done(voting.third, 'vote.proposeHeld', { groupId, decision: 'count', grounds: '先按计入处理', requestId: newRequest() })
    for (const appointer of [first, second]) expect(await voting.call(appointer, 'vote.secondHeld', { groupId, revision: byThird.revision, requestId: newRequest() })).toEqual(refused('appointed-by-you'))
    const proposed = await voting.done(first, 'vote.proposeHeld', { groupId, decision: 'void', grounds: '同一网络短时间大量高风险账号投票', requestId: newRequest() })
    expect(proposed).toMatchObject({ state: 'proposed', decision: 'void', proposedByMe: true, revision: 3 })
    expect(await voting.call(first, 'vote.secondHeld', { groupId, revision: 3, requestId: newRequest() })).toEqual(refused('own-proposal'))
    expect(await voting.call(second, 'vote.secondHeld', { groupId, revision: 2, requestId: newRequest() })).toEqual(refused('proposal-changed'))
    expect(await voting.done(second, 'vote.secondHeld', { groupId, revision: 3, requestId: newRequest() })).toMatchObject({ state: 'voided' })
    expect(await voting.call(first, 'vote.proposeHeld', { groupId, decision: 'count', grounds: '改主意', requestId: newRequest() })).toEqual(refused('already-decided'))
    const acts = await kept<{ _id: string; act: string }>('acts')
    expect(acts.filter(one => one._id.includes(groupId)).map(one => one.act).sort()).toEqual(['hold-ballots', 'propose-held', 'propose-held', 'void-held'])
  })

  test('the void ballots stay in the box and do not count; every count and both verifiers agree', async () => {
    await timerUntil(async () => (await published(voting)).file.result !== null)
    const { file } = await published(voting)
    const [first = '', second = ''] = voting.candidates
    expect(file.result).toMatchObject({ ballots: factoryWorkers, replaced: 0, voided: farmed })
    expect(Object.entries(file.result?.totals ?? {}).filter(([, count]) => count > 0).sort()).toEqual([[first, factoryWorkers], [second, factoryWorkers]].sort())
    expect(await publicFaults(voting)).toEqual([])
    expect(await supervisorFaults(voting)).toEqual([])
    expect((await openingsOf(voting)).filter(one => one.void)).toHaveLength(farmed)
    const { ballots } = await voting.done(visitor, 'vote.results', { campaignId: voting.campaignId })
    expect(ballots).toBe(factoryWorkers)
  })

  test('voids are published as counts with reasons, and stand on the notice', async () => {
    const voids = [{ ballots: farmed, reasons: expect.arrayContaining(['wechat-risk']), grounds: '同一网络短时间大量高风险账号投票', decidedOn: '2018-05-22' }]
    expect(await voting.done(visitor, 'vote.voids', { campaignId: voting.campaignId })).toEqual({ voids, undecided: false })
    const { noticeId } = await voting.done(voting.offices.first, 'publicity.propose', proposal(voting.campaignId))
    await voting.done(voting.offices.second, 'publicity.second', { noticeId, requestId: newRequest() })
    expect(await voting.done(visitor, 'publicity.notice', { noticeId })).toMatchObject({ voids, boxSize: factoryWorkers + farmed })
  })

  test('the risk tags are erased when the time for objections is over, and not before', async () => {
    const tagged = async () => (await kept<BallotDocument>('ballots')).filter(one => 'riskTags' in one).length
    await voting.clock.set(late.objectionsClose - 1000)
    expect(await tagged()).toBe(factoryWorkers + farmed)
    await voting.clock.set(late.objectionsClose)
    await timerUntil(async () => (await tagged()) === 0)
    expect(await tagged()).toBe(0)
    expect((await kept<HeldGroupDocument>('heldGroups')).map(one => one.state)).toEqual(['voided'])
    expect(await supervisorFaults(voting)).toEqual([])
  })
})
