import { visitor } from '../../../tests/cloud/local-campaign'
import { late, onDisplay, openVoting, proposal, voters, type Voting } from '../../../tests/cloud/late-stages'
import { newRequest, refused, worker } from '../../../tests/cloud/selection'

let voting: Voting
beforeEach(async () => {
  voting = await openVoting()
})
afterEach(() => voting.close())

test('nothing is listed while the vote runs', async () => {
  expect(await voting.call(voting.city, 'publicity.propose', proposal(voting.campaignId))).toEqual({ ok: false, error: { kind: 'vote-not-closed', closesAt: late.voteCloses } })
})

test('the list rests on experts and votes, counts working days, and takes two officers', async () => {
  const [first, second] = voting.candidates as [string, string, string]
  await voters(voting, 1, 3, [first, second])
  await voting.clock.set(late.counted)
  const { ranking, lastDay, objectionsCloseAt } = await voting.done(voting.city, 'publicity.preview', { campaignId: voting.campaignId, firstDay: '2018-05-24' })
  expect(ranking.map(({ name, votes, listed }) => [name, votes, listed])).toEqual([[worker(1).name, 3, true], [worker(2).name, 3, true], [worker(3).name, 0, false]])
  expect([lastDay, objectionsCloseAt]).toEqual(['2018-05-30', late.objectionsClose])
  expect(await voting.call(voting.city, 'publicity.propose', proposal(voting.campaignId, '2018-05-26'))).toEqual(refused('first-day-not-working'))
  expect(await voting.call(voting.city, 'publicity.propose', proposal(voting.campaignId, '2018-05-21'))).toEqual(refused('first-day-past'))

  const { noticeId } = await voting.done(voting.third, 'publicity.propose', proposal(voting.campaignId))
  expect(await voting.call(visitor, 'publicity.notice', { noticeId })).toEqual(refused('no-such-notice'))
  expect(await voting.call(voting.third, 'publicity.second', { noticeId, requestId: newRequest() })).toEqual(refused('own-proposal'))
  expect(await voting.call(voting.offices.first, 'publicity.second', { noticeId, requestId: newRequest() })).toEqual(refused('appointed-by-you'))
  await voting.done(voting.offices.first, 'publicity.propose', proposal(voting.campaignId))
  const requestId = newRequest()
  const published = await voting.done(voting.offices.second, 'publicity.second', { noticeId, requestId })
  expect(published.listed.map(one => one.name).sort()).toEqual([worker(1).name, worker(2).name].sort())
  expect(await voting.done(voting.offices.second, 'publicity.second', { noticeId, requestId })).toMatchObject({ state: 'published' })
  expect(await voting.done(worker(1).as, 'nomination.file', { nominationId: voting.nominations[0]! })).toMatchObject({ status: 'publicised' })
  expect((await voting.done(visitor, 'campaign.home', { campaignId: voting.campaignId })).publicityNoticeId).toBe(noticeId)
})

test('no ID or phone number of anyone leaves with the list', async () => {
  const noticeId = await onDisplay(voting)
  const text = JSON.stringify(await voting.done(visitor, 'publicity.notice', { noticeId }))
  for (const index of [1, 2, 3]) {
    expect(text).not.toContain(worker(index).answers['idNumber'])
    expect(text).not.toContain(worker(index).answers['mobile'])
  }
})
