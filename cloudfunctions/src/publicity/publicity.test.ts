import { instantAt } from '@shared/basics/shanghai-time'
import { visitor } from '../../../tests/cloud/local-campaign'
import { late, onDisplay, openVoting, proposal, voters, type Voting } from '../../../tests/cloud/late-stages'
import { person } from '../../../tests/cloud/offices'
import { newRequest, refused, worker } from '../../../tests/cloud/selection'

let voting: Voting
beforeEach(async () => {
  voting = await openVoting()
})
afterEach(() => voting.close())

const objection = (noticeId: string, changes = {}) => ({ noticeId, candidateId: voting.candidates[0]!, kind: 'person' as const, name: '反映人', contact: '某路 1 号', text: '有一项成果需要核实。', requestId: newRequest(), ...changes })

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

test('an objection is sealed to the supervisors, and upheld it strikes the person from the list', async () => {
  const noticeId = await onDisplay(voting)
  expect(await voting.call(person('passer-by'), 'publicity.object', objection(noticeId, { name: '' }))).toEqual(refused('name-and-contact-missing'))
  expect(await voting.call(person('passer-by'), 'publicity.object', objection(noticeId, { candidateId: voting.candidates[2]! }))).toEqual(refused('not-on-the-list'))
  const { number } = await voting.done(person('passer-by'), 'publicity.object', objection(noticeId))
  expect(await voting.call(voting.city, 'publicity.objections', { noticeId })).toEqual(refused('not-permitted'))
  const [open] = await voting.done(voting.supervisor, 'publicity.objections', { noticeId })
  expect(open).toMatchObject({ number, state: 'received', candidateName: worker(1).name })
  const decision = { objectionId: open!.objectionId, outcome: 'upheld' as const, grounds: '经核实，表述失实。', requestId: newRequest() }
  await voting.done(voting.supervisor, 'publicity.decideObjection', decision)
  expect(await voting.call(voting.supervisor, 'publicity.decideObjection', { ...decision, requestId: newRequest() })).toEqual(refused('already-decided'))
  const notice = await voting.done(visitor, 'publicity.notice', { noticeId })
  expect(notice.listed.map(one => one.name)).toEqual([worker(2).name])
  expect(notice.removed).toEqual([{ name: worker(1).name, reason: '异议成立', amendment: 1 }])
  expect(await voting.done(worker(1).as, 'nomination.file', { nominationId: voting.nominations[0]! })).toMatchObject({ status: 'disqualified' })
})

test('an anonymous objection keeps nothing of who sent it; after the window none is taken', async () => {
  const noticeId = await onDisplay(voting)
  await voting.done(person('shy'), 'publicity.object', objection(noticeId, { kind: 'anonymous', name: '说漏了', contact: '也说漏了' }))
  expect((await voting.done(voting.supervisor, 'publicity.objections', { noticeId }))[0]).toMatchObject({ kind: 'anonymous', name: '', contact: '' })
  await voting.clock.set(late.objectionsClose)
  expect(await voting.call(person('late'), 'publicity.object', objection(noticeId))).toEqual({ ok: false, error: { kind: 'objections-closed', closedAt: late.objectionsClose } })
  expect(instantAt('2018-05-31', '17:00')).toBe(late.objectionsClose)
})
