import { openGroupedVoting } from '../../../tests/cloud/grouped-vote'
import { closeVoting, published, supervisorFaults } from '../../../tests/cloud/ballot-box'
import { databaseOf } from '../../../tests/cloud/database'
import { casting, type Voting } from '../../../tests/cloud/late-stages'
import { visitor } from '../../../tests/cloud/local-campaign'
import { person } from '../../../tests/cloud/offices'
import { refused } from '../../../tests/cloud/selection'

let voting: Voting
let ids: string[]
beforeAll(async () => {
  voting = await openGroupedVoting({ withdrawnCandidate: 'may-cast-again', changeAllowed: false }, { instances: 2 })
  ids = voting.candidates
})
afterAll(() => voting.close())

const cast = (voter: string, places: number[], requestId?: string) => voting.call(person(voter), 'vote.cast', casting(voting.campaignId, places.map(place => ids[place] ?? ''), requestId))
const paper = (voter: string) => voting.done(person(voter), 'vote.ballotPaper', { campaignId: voting.campaignId })
/** Longer than an instance keeps the candidates it read. */
const beyondCaches = () => voting.clock.advance(31_000)
const withdraw = async (place: number) => {
  await voting.done(voting.city, 'campaign.amend', { campaignId: voting.campaignId, change: { kind: 'candidate-withdrawn', candidateId: ids[place]! }, reason: '本人申请' })
  await beyondCaches()
}

describe('a candidate withdraws in mid-vote, and voters may cast again', () => {
  test('before, nobody may', async () => {
    expect(await cast('picked-him', [0, 1, 3])).toMatchObject({ ok: true })
    expect(await cast('picked-both', [0, 3])).toMatchObject({ ok: true })
    expect(await cast('picked-others', [2, 4])).toMatchObject({ ok: true })
    expect(await cast('stays', [0, 3], 'lost-on-its-way')).toMatchObject({ ok: true })
    expect(await cast('picked-him', [1, 3])).toEqual(refused('already-voted'))
  })

  test('who picked him is told and may, who did not may not', async () => {
    await withdraw(0)
    expect(await paper('picked-him')).toMatchObject({ lapsed: 1, mayCast: true })
    expect(await paper('picked-others')).toMatchObject({ lapsed: 0, mayCast: false })
    expect(await cast('picked-others', [1, 4])).toEqual(refused('already-voted'))
  })

  test('who lost the answer and sends the same ballot again is given its receipt, though a pick lapsed since', async () => {
    expect(await cast('stays', [0, 3], 'lost-on-its-way')).toEqual({ ok: true, value: (await paper('stays')).receipt })
    expect(await cast('stays', [0, 3], 'another-request')).toEqual(refused('candidate-withdrawn'))
  })

  test('twenty parallel tries are one more ballot; the same request gives the same receipt', async () => {
    const tries = await Promise.all(Array.from({ length: 20 }, () => cast('picked-him', [1, 3])))
    expect(tries.filter(one => one.ok)).toHaveLength(1)
    expect(tries.filter(one => !one.ok && one.error.kind === 'already-voted')).toHaveLength(19)
    const again = await cast('picked-both', [1, 3], 'the-second-try')
    expect(again).toMatchObject({ ok: true })
    expect(await cast('picked-both', [1, 3], 'the-second-try')).toEqual(again)
    expect(await cast('picked-both', [2, 3])).toEqual(refused('already-voted'))
    expect(await paper('picked-both')).toMatchObject({ lapsed: 0, mayCast: false, receipt: again.ok && again.value })
  })

  test('each withdrawal gives one try', async () => {
    await withdraw(3)
    expect(await cast('picked-both', [2, 4])).toMatchObject({ ok: true })
    expect(await cast('picked-both', [1, 4])).toEqual(refused('already-voted'))
    const kept = await databaseOf(voting.url).collection('ballots').where({ campaignId: voting.campaignId }).limit(100).get()
    expect(kept.data.map((one: { revision: number }) => one.revision).sort()).toEqual([0, 0, 0, 0, 1, 1, 2])
  })

  test('running count, recount and the supervisors’ recount agree: one ballot a voter, replaced ones in the box', async () => {
    await closeVoting(voting)
    expect(await cast('stays', [0, 3], 'lost-on-its-way')).toMatchObject({ ok: true })
    expect(await cast('stays', [0, 3], 'another-request')).toEqual(refused('voting-closed'))
    const { ballots, totals, lapsed } = await voting.done(visitor, 'vote.results', { campaignId: voting.campaignId })
    expect(ballots).toBe(4)
    expect(totals.map(one => [ids.indexOf(one.candidateId), one.votes])).toEqual([[2, 2], [1, 1], [4, 2]])
    expect(lapsed.map(one => [ids.indexOf(one.candidateId), one.votes]).sort()).toEqual([[0, 1], [3, 2]])
    expect((await published(voting)).file.result).toMatchObject({ ballots: 4, replaced: 3, totals: { [ids[0]!]: 1, [ids[1]!]: 1, [ids[2]!]: 2, [ids[3]!]: 2, [ids[4]!]: 2 } })
    expect(await supervisorFaults(voting)).toEqual([])
  })
})
