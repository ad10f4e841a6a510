import { instantAt } from '@shared/basics/shanghai-time'
import { visitor } from '../../../tests/cloud/local-campaign'
import { closeObjections, late, onDisplay, openVoting, type Voting } from '../../../tests/cloud/late-stages'
import { newRequest, refused, worker } from '../../../tests/cloud/selection'

let voting: Voting
let noticeId: string
beforeEach(async () => {
  voting = await openVoting()
  noticeId = await onDisplay(voting)
})
afterEach(() => voting.close())

const proposal = () => ({ campaignId: voting.campaignId, conferredOn: '2018-06-04', note: '', requestId: newRequest() })
const carry = (conferralId: string, requestId = newRequest()) => ({ conferralId, requestId })

test('nobody is named while objections are taken, nor before the custodians have closed them', async () => {
  expect(await voting.call(voting.city, 'outcome.propose', proposal())).toEqual({ ok: false, error: { kind: 'objections-still-open', closeAt: late.objectionsClose } })
  await voting.clock.set(late.decided)
  expect(await voting.call(voting.city, 'outcome.propose', proposal())).toEqual(refused('objections-not-concluded'))
  await closeObjections(voting, noticeId)
  expect(await voting.call(voting.city, 'outcome.propose', proposal())).toMatchObject({ ok: true })
})

test('two officers name the listed; the directory shows them, the others are told why not, and the campaign ends with its last stage', async () => {
  await voting.clock.set(late.decided)
  await closeObjections(voting, noticeId)
  const { conferralId, names } = await voting.done(voting.offices.first, 'outcome.propose', proposal())
  expect(names.sort()).toEqual([worker(1).name, worker(2).name].sort())
  expect(await voting.call(voting.offices.first, 'outcome.second', carry(conferralId))).toEqual(refused('own-proposal'))
  const requestId = newRequest()
  expect(await voting.done(voting.offices.second, 'outcome.second', carry(conferralId, requestId))).toEqual({ honoured: 2 })
  expect(await voting.done(voting.offices.second, 'outcome.second', carry(conferralId, requestId))).toEqual({ honoured: 2 })
  expect(await voting.call(voting.offices.second, 'outcome.second', carry(conferralId))).toEqual(refused('already-conferred'))
  expect(await voting.call(voting.city, 'outcome.propose', proposal())).toEqual(refused('already-conferred'))

  const { items } = await voting.done(visitor, 'outcome.honoured', { campaignId: voting.campaignId })
  expect(items.map(one => [one.certificateNumber, one.title])).toEqual([['2018-001', '台州工匠'], ['2018-002', '台州工匠']])
  const statusOf = async (index: number) => (await voting.done(worker(index).as, 'nomination.file', { nominationId: voting.nominations[index - 1]! })).status
  expect([await statusOf(1), await statusOf(2), await statusOf(3)]).toEqual(['honoured', 'honoured', 'notChosen'])

  const { campaignId } = voting
  const stateAt = async (day: string) => {
    await voting.clock.set(instantAt(day, '09:00'))
    return (await voting.done(visitor, 'campaign.home', { campaignId })).state
  }
  expect(await stateAt('2018-06-30')).toBe('announced')
  expect(await stateAt('2018-07-02')).toBe('concluded')
  expect((await voting.done(visitor, 'vote.results', { campaignId })).ballots).toBe(4)
  expect((await voting.done(visitor, 'publicity.notice', { noticeId })).removed).toEqual([])
  expect(await voting.call(voting.city, 'campaign.amend', { campaignId, change: { kind: 'cancelled' }, reason: '迟了' })).toEqual(refused('already-ended'))

  await voting.clock.set(instantAt('2021-07-02', '09:00'))
  const keptOf = async (index: number) => (await voting.done(worker(index).as, 'nomination.file', { nominationId: voting.nominations[index - 1]! })).answers
  expect([await keptOf(1), await keptOf(3)]).toEqual([{}, {}])
  expect((await voting.done(visitor, 'outcome.honoured', { campaignId })).items.map(one => one.name)).toEqual(items.map(one => one.name))
})
