import { databaseOf } from '../../../tests/cloud/database'
import { late, openVoting, proposal, voters, type Voting } from '../../../tests/cloud/late-stages'
import { visitor } from '../../../tests/cloud/local-campaign'
import { newRequest, refused } from '../../../tests/cloud/selection'

let voting: Voting
let noticeId: string
beforeAll(async () => {
  voting = await openVoting()
  const [first = '', second = ''] = voting.candidates
  await voters(voting, 1, 3, [first, second])
  await voting.clock.set(late.counted)
})
afterAll(() => voting.close())

const tallies = () => databaseOf(voting.url).collection('tallies')
const plant = (votes: number) => tallies().doc(voting.campaignId).update({ count: { votes: { [voting.candidates[0]!]: votes } } })
const preview = () => voting.call(voting.city, 'publicity.preview', { campaignId: voting.campaignId, firstDay: '2018-05-24' })
const propose = () => voting.call(voting.offices.first, 'publicity.propose', proposal(voting.campaignId))
const second = (as = voting.offices.second) => voting.call(as, 'publicity.second', { noticeId, requestId: newRequest() })

test('a running count that differs from the recount stops the list, and says so', async () => {
  await plant(4)
  expect(await preview()).toEqual(refused('tally-disagrees'))
  expect(await propose()).toEqual(refused('tally-disagrees'))
  await plant(3)
  expect(await propose()).toMatchObject({ ok: true })
})

test('a difference planted after the proposal stops the publication', async () => {
  const proposed = await propose()
  noticeId = proposed.ok ? proposed.value.noticeId : ''
  await plant(2)
  expect(await second()).toEqual(refused('tally-disagrees'))
  expect(await voting.call(visitor, 'publicity.notice', { noticeId })).toEqual(refused('no-such-notice'))
  await plant(3)
})

test('a list that would come out otherwise now has to be proposed again', async () => {
  await voting.done(voting.city, 'campaign.amend', { campaignId: voting.campaignId, change: { kind: 'candidate-withdrawn', candidateId: voting.candidates[2]! }, reason: '本人申请' })
  expect(await second()).toEqual(refused('list-changed'))
  expect(await propose()).toMatchObject({ ok: true })
})

test('publishing takes two people, and then what agrees goes out', async () => {
  expect(await second(voting.offices.first)).toEqual(refused('own-proposal'))
  expect(await second()).toMatchObject({ ok: true, value: { state: 'published' } })
})
