import { databaseAt, everyDocument } from '../../scripts/ledger/kept-log'
import { instantAt } from '../../shared/basics/shanghai-time'
import { leafOfCommitment } from '../../shared/vote/ballot-box'
import type { Receipt } from '../../shared/vote/contract'
import { castBy, closeVoting, openingsOf, phoneFinds, publicFaults, published, smallBatches, supervisorFaults } from '../cloud/ballot-box'
import { late, openVoting, proposal, type Voting } from '../cloud/late-stages'
import { visitor } from '../cloud/local-campaign'
import { minuteMs, refused } from '../cloud/selection'

let voting: Voting
let receipts: Receipt[]
const day = '2018-05-14'
const database = () => databaseAt(voting.url)
const ballots = () => everyDocument<{ _id: string; picks: string[]; castAt: number; commitment: string }>(database(), 'ballots')

/** Ballots are cast a minute apart, for one candidate after the other. */
async function vote(voters: string[]): Promise<Receipt[]> {
  const cast: Receipt[] = []
  for (const [index, voter] of voters.entries()) {
    cast.push(await castBy(voting, voter, [voting.candidates[index % 3] ?? '']))
    await voting.clock.advance(minuteMs)
  }
  return cast
}
const leavesOf = (sealed: Receipt[]) => sealed.map(one => leafOfCommitment(one.commitment))
const sortedLeaves = (sealed: Receipt[]) => leavesOf([...sealed].sort((one, other) => (one.commitment < other.commitment ? -1 : 1)))

describe('a ballot box fills', () => {
  beforeAll(async () => { voting = await openVoting(smallBatches()) })
  afterAll(() => voting.close())

  test('not before its hour is over', async () => {
    receipts = await vote(['one', 'two', 'three', 'four'])
    expect(await voting.done(visitor, 'vote.box', { campaignId: voting.campaignId })).toMatchObject({ checkpoints: [], coversUntil: 0, nextSealAt: instantAt(day, '10:01') })
    expect(await phoneFinds(voting, receipts[0]!)).toEqual({ kind: 'waiting' })
  })

  test('with everything of the hour, a ballot too that landed late, in an order that says nothing of time', async () => {
    const [model] = await database().collection('ballots').limit(1).get().then(({ data }) => data)
    await voting.clock.set(instantAt(day, '10:00'))
    const landed = { ...model, _id: 'landed-late', firstId: 'landed-late', commitment: '77'.repeat(32), castAt: instantAt(day, '10:00') - 1 }
    await database().collection('ballots').add(landed)
    await voting.clock.advance(minuteMs)
    const { leaves, checkpoints } = await published(voting)
    expect(leaves).toEqual(sortedLeaves([...receipts, landed as Receipt]))
    expect(checkpoints.map(({ origin, size }) => ({ origin, size }))).toEqual([{ origin: `jiangxuan/box/${voting.campaignId}`, size: 5 }])
    expect(await phoneFinds(voting, receipts[0]!)).toEqual({ kind: 'in-box' })
    await database().collection('ballots').doc('landed-late').remove()
  })

  test('not with so few that their moment would tell whose they are', async () => {
    receipts.push(...(await vote(['five', 'six'])))
    await voting.clock.set(instantAt(day, '11:01'))
    expect((await published(voting)).leaves).toHaveLength(5)
    expect(await phoneFinds(voting, receipts[5]!)).toEqual({ kind: 'waiting' })
  })

  test('and goes on from what was sealed, as every phone that kept a checkpoint can see', async () => {
    const [known] = (await published(voting)).checkpoints
    receipts.push(...(await vote(['seven'])))
    await voting.clock.set(instantAt(day, '12:01'))
    expect((await published(voting)).leaves.slice(5)).toEqual(sortedLeaves(receipts.slice(4)))
    expect(await phoneFinds(voting, receipts[5]!, known)).toEqual({ kind: 'in-box' })
    expect(await publicFaults(voting, [known!], receipts)).toEqual([])
  })

  test('telling nothing of time, voter or unit', async () => {
    const shown = JSON.stringify([await published(voting), await voting.done(visitor, 'vote.box', { campaignId: voting.campaignId })])
    for (const { castAt, _id } of await ballots()) for (const secret of [String(castAt), _id]) expect(shown).not.toContain(secret)
  })
})

describe('a box that was closed', () => {
  beforeEach(async () => {
    voting = await openVoting(smallBatches())
    receipts = await vote(['one', 'two', 'three', 'four'])
    await voting.clock.set(instantAt(day, '10:01'))
    receipts.push(...(await vote(['five'])))
  })
  afterEach(() => voting.close())
  const closed = async () => { await closeVoting(voting) }
  const change = async (voter: number, changes: object) => database().collection('ballots').where({ commitment: receipts[voter]!.commitment }).update(changes)

  test('holds every ballot, verifies for the public and the supervisors, and stands on the notice', async () => {
    expect(await voting.call(voting.supervisor, 'vote.openings', { campaignId: voting.campaignId })).toEqual(refused('vote-not-closed'))
    await closed()
    const { checkpoints, file } = await published(voting)
    expect(file.result).toMatchObject({ ballots: 5, replaced: 0, picks: null })
    expect(await publicFaults(voting, checkpoints.slice(0, 1), receipts)).toEqual([])
    expect(await supervisorFaults(voting)).toEqual([])
    for (const receipt of receipts) expect(await phoneFinds(voting, receipt)).toEqual({ kind: 'in-box' })
    await voting.clock.set(late.counted)
    const { noticeId } = await voting.done(voting.offices.first, 'publicity.propose', proposal(voting.campaignId))
    const pending = await voting.done(voting.offices.second, 'publicity.pending', { campaignId: voting.campaignId })
    expect(pending).toMatchObject({ noticeId, boxRoot: checkpoints[1]?.root, boxSize: 5 })
  })

  test('is opened to supervisors without time, voter or order', async () => {
    await closed()
    const openings = await openingsOf(voting)
    expect(openings.map(one => Object.keys(one).sort())).toEqual(Array(5).fill(['commitment', 'nonce', 'picks', 'replaced', 'void']))
    expect(leavesOf(openings as never)).toEqual((await published(voting)).leaves)
    expect(await voting.call(voting.offices.first, 'vote.openings', { campaignId: voting.campaignId })).toEqual(refused('not-permitted'))
  })

  test.each<[string, () => Promise<unknown>, string[]]>([
    ['a ballot added', async () => database().collection('ballots').add({ ...(await ballots())[0], _id: 'stuffed', firstId: 'stuffed', commitment: 'ab'.repeat(32) }), ['opening-does-not-fit', 'ballot-not-in-box', 'counted-ballots-differ', 'total-differs']],
    ['a ballot dropped', () => database().collection('ballots').where({ commitment: receipts[0]!.commitment }).remove(), ['leaves-not-opened', 'counted-ballots-differ', 'total-differs']],
    ['a ballot altered', () => change(0, { commitment: 'ab'.repeat(32) }), ['opening-does-not-fit', 'ballot-not-in-box', 'leaves-not-opened']],
    ['a ballot moved between candidates', () => change(0, { picks: [voting.candidates[1]] }), ['opening-does-not-fit', 'total-differs', 'total-differs']],
  ])('is caught by the supervisors: %s after sealing', async (_, tamper, faults) => {
    await closed()
    await tamper()
    expect(await supervisorFaults(voting)).toEqual(faults)
  })

  test('is not closed, and no list can be proposed, when a sealed ballot was dropped before the count', async () => {
    await database().collection('ballots').where({ commitment: receipts[0]!.commitment }).remove()
    await voting.clock.set(late.counted)
    expect((await published(voting)).file.result).toBeNull()
    const proposed = await voting.call(voting.offices.first, 'publicity.propose', proposal(voting.campaignId))
    expect(['tally-disagrees', 'box-not-sealed']).toContain(proposed.ok ? '' : proposed.error.kind)
  })

  test('does not match for a phone when a receipt was signed but left out', async () => {
    await database().collection('ballots').where({ commitment: receipts[4]!.commitment }).remove()
    await database().collection('tallies').where({ campaignId: voting.campaignId }).remove()
    await closed()
    expect(await phoneFinds(voting, receipts[4]!)).toEqual({ kind: 'mismatch', mismatch: 'left-out' })
    expect(await publicFaults(voting, [], receipts)).toEqual(['left-out'])
    expect(await publicFaults(voting, [], receipts.slice(0, 4))).toEqual([])
  })

  test('does not match when another box was shown before', async () => {
    const [known] = (await published(voting)).checkpoints
    const everything = { _id: database().command.neq('') }
    for (const name of ['boxBatches', 'boxCheckpoints', 'tallies']) await database().collection(name).where(everything).remove()
    await database().collection('cursors').doc(`box:${voting.campaignId}`).remove()
    await change(0, { commitment: 'ab'.repeat(32) })
    await closed()
    expect(await phoneFinds(voting, receipts[1]!)).toEqual({ kind: 'in-box' })
    expect(await phoneFinds(voting, receipts[1]!, known)).toEqual({ kind: 'mismatch', mismatch: 'box-rewritten' })
    expect(await publicFaults(voting)).toEqual([])
    expect(await publicFaults(voting, [known!], receipts)).toEqual(['log-rewritten', 'left-out'])
  })
})
