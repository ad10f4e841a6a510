import { openGroupedVoting } from '../../../tests/cloud/grouped-vote'
import { casting, late, proposal, type Voting } from '../../../tests/cloud/late-stages'
import { visitor } from '../../../tests/cloud/local-campaign'
import { person } from '../../../tests/cloud/offices'
import { closeVoting, published, supervisorFaults } from '../../../tests/cloud/ballot-box'

let voting: Voting
let ids: string[]
beforeAll(async () => {
  voting = await openGroupedVoting()
  ids = voting.candidates
})
afterAll(() => voting.close())

const cast = (voter: string, ...places: number[]) => voting.call(person(voter), 'vote.cast', casting(voting.campaignId, places.map(place => ids[place] ?? '')))

test('every candidate stands in the group of the form’s answer', async () => {
  const { items } = await voting.done(visitor, 'vote.candidates', { campaignId: voting.campaignId })
  expect(ids.map(id => items.find(one => one.candidateId === id)?.group)).toEqual(['smart', 'smart', 'smart', 'craft', 'craft'])
})

test('the ballot paper gives the limits of each group and over all', async () => {
  expect(await voting.done(person('reader'), 'vote.ballotPaper', { campaignId: voting.campaignId })).toMatchObject({
    picks: { minimum: 2, maximum: 3 },
    groups: [{ key: 'smart', name: '智能制造', minimum: 1, maximum: 2 }, { key: 'craft', name: '传统工艺', minimum: 1, maximum: 1 }],
  })
})

test.each([
  ['nobody of a group', [0, 1], { kind: 'too-few-in-group', group: '传统工艺', minimum: 1 }],
  ['too many of a group', [0, 3, 4], { kind: 'too-many-in-group', group: '传统工艺', maximum: 1 }],
  ['too many of the first group', [0, 1, 2, 3], { kind: 'too-many-in-group', group: '智能制造', maximum: 2 }],
])('a ballot with %s is refused by the group’s name', async (_, places, error) => {
  expect(await cast('wrong', ...places)).toEqual({ ok: false, error })
})

describe('a candidate withdraws, and the charter lets picks lapse', () => {
  test('nobody is asked for more than still stand', async () => {
    expect(await cast('early', 0, 1, 3)).toMatchObject({ ok: true })
    await voting.done(voting.city, 'campaign.amend', { campaignId: voting.campaignId, change: { kind: 'candidate-withdrawn', candidateId: ids[3]! }, reason: '本人申请' })
    await voting.clock.advance(31_000)
    expect(await cast('late', 0, 3)).toEqual({ ok: false, error: { kind: 'candidate-withdrawn', candidateId: ids[3] } })
    expect(await cast('late', 1, 4)).toMatchObject({ ok: true })
  })

  test('a voter is told how many picks lapsed, and may not cast again', async () => {
    expect(await voting.done(person('early'), 'vote.ballotPaper', { campaignId: voting.campaignId })).toMatchObject({ lapsed: 1, mayCast: false })
    expect(await cast('early', 0, 4)).toMatchObject({ ok: false, error: { kind: 'already-voted' } })
  })

  test('the others’ votes stand; the results rank each group by itself and show lapsed votes apart', async () => {
    await closeVoting(voting)
    const { totals, groups, lapsed, ballots } = await voting.done(visitor, 'vote.results', { campaignId: voting.campaignId })
    expect(ballots).toBe(2)
    expect(groups.map(one => one.name)).toEqual(['智能制造', '传统工艺'])
    expect(totals.map(({ candidateId, group, votes, rank }) => [ids.indexOf(candidateId), group, votes, rank])).toEqual([[1, 'smart', 2, 1], [0, 'smart', 1, 2], [2, 'smart', 0, 3], [4, 'craft', 1, 1]])
    expect(lapsed.map(({ candidateId, votes }) => [ids.indexOf(candidateId), votes])).toEqual([[3, 1]])
  })

  test('the supervisors’ recount agrees, group limits and all', async () => {
    const { file } = await published(voting)
    expect(file.result).toMatchObject({ ballots: 2, replaced: 0, withdrawn: [ids[3]] })
    expect(file.groups.map(({ key, minimum, maximum, candidates }) => [key, minimum, maximum, candidates.length])).toEqual([['smart', 1, 2, 3], ['craft', 1, 1, 2]])
    expect(await supervisorFaults(voting)).toEqual([])
  })

  test('the list is cut in each group at its own places, with every number of the formula', async () => {
    await voting.clock.set(late.counted)
    const { ranking, formula } = await voting.done(voting.city, 'publicity.preview', { campaignId: voting.campaignId, firstDay: '2018-05-24' })
    expect(formula).toEqual({ weights: { experts: 50, votes: 50 }, tieRule: 'experts-first', channelFormula: null, channels: [{ key: 'own', name: '市总工会网络平台', weight: null }], groups: [{ key: 'smart', name: '智能制造' }, { key: 'craft', name: '传统工艺' }], isCutByGroup: true })
    expect(ranking.map(({ candidateId, expertPercent, votePercent, combined, rank, listed }) => [ids.indexOf(candidateId), expertPercent, votePercent, combined, rank, listed])).toEqual([
      [1, 79, 100, 89.5, 1, true],
      [0, 80, 50, 65, 2, true],
      [2, 78, 0, 39, 3, false],
      [4, 76, 100, 88, 1, true],
    ])
    const { noticeId } = await voting.done(voting.offices.first, 'publicity.propose', proposal(voting.campaignId))
    await voting.done(voting.offices.second, 'publicity.second', { noticeId, requestId: 'second-the-list' })
    const notice = await voting.done(visitor, 'publicity.notice', { noticeId })
    expect([notice.ranking, notice.formula, notice.listed.length]).toEqual([ranking, formula, 3])
  })
})
