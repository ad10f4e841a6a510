import type { VoterKeyView } from '../../shared/vote/proof-contract'
import { databaseOf } from '../cloud/database'
import { closeObjections, late, onDisplay, openVoting, type Voting } from '../cloud/late-stages'
import { visitor } from '../cloud/local-campaign'
import { newRequest, refused } from '../cloud/selection'

let voting: Voting
let noticeId: string
const asking = () => ({ campaignId: voting.campaignId, requestId: newRequest() })
const keys = async () => (await databaseOf(voting.url).collection('voterKeys').where({ _id: voting.campaignId }).get()).data
const shown = (): Promise<VoterKeyView> => voting.done(visitor, 'vote.voterKey', { campaignId: voting.campaignId })

beforeAll(async () => { voting = await openVoting() })
afterAll(() => voting.close())

test('stays while no list is on display, and while objections may come in', async () => {
  expect(await voting.call(voting.offices.second, 'vote.proposeKeyDestruction', asking())).toEqual(refused('no-publicity'))
  noticeId = await onDisplay(voting)
  expect(await voting.call(voting.offices.second, 'vote.proposeKeyDestruction', asking())).toEqual({ ok: false, error: { kind: 'objections-still-open', closesAt: late.objectionsClose } })
  expect(await shown()).toEqual({ state: 'kept', objectionsCloseAt: late.objectionsClose, proposedByMe: false, destroyedAt: 0 })
})

test('goes when two people of different appointers say so, and not before', async () => {
  await voting.clock.set(late.objectionsClose)
  expect(await voting.call(voting.third, 'vote.proposeKeyDestruction', asking())).toEqual(refused('objections-not-concluded'))
  await closeObjections(voting, noticeId)
  expect(await voting.call(voting.supervisor, 'vote.secondKeyDestruction', asking())).toEqual(refused('nothing-proposed'))
  await voting.done(voting.third, 'vote.proposeKeyDestruction', asking())
  expect(await voting.call(voting.third, 'vote.secondKeyDestruction', asking())).toEqual(refused('own-proposal'))
  expect(await voting.call(voting.offices.first, 'vote.secondKeyDestruction', asking())).toEqual(refused('appointed-by-you'))
  expect(await voting.call(voting.supervisor, 'vote.secondKeyDestruction', asking())).toEqual(refused('same-appointers'))
  expect(await keys()).toHaveLength(1)
  expect(await voting.done(voting.offices.second, 'vote.proposeKeyDestruction', asking())).toMatchObject({ state: 'proposed', proposedByMe: true })
  expect(await voting.done(voting.supervisor, 'vote.secondKeyDestruction', asking())).toMatchObject({ state: 'destroyed', proposedByMe: false })
  expect(await keys()).toEqual([])
  expect(await shown()).toEqual({ state: 'destroyed', objectionsCloseAt: late.objectionsClose, proposedByMe: false, destroyedAt: expect.any(Number) })
})

test('is gone for good, and the acts stand in the ledger', async () => {
  expect(await voting.call(voting.offices.second, 'vote.proposeKeyDestruction', asking())).toEqual(refused('already-destroyed'))
  expect(await voting.call(voting.supervisor, 'vote.secondKeyDestruction', asking())).toEqual(refused('already-destroyed'))
  const { data } = await databaseOf(voting.url).collection('acts').where({ act: 'destroy-voter-key' }).get()
  expect(data).toHaveLength(1)
})
