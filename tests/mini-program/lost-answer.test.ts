import { databaseAt, everyDocument } from '../../scripts/ledger/kept-log'
import type { BallotDocument } from '../../cloudfunctions/src/vote/store'
import { openFaultyLine, type Fate, type FaultyLine } from '../cloud/faulty-line'
import { openVoting, type Voting } from '../cloud/late-stages'
import { closePhones, launchPhone } from './launch'

let line: FaultyLine
let voting: Voting
beforeAll(async () => {
  ;[line, voting] = await Promise.all([openFaultyLine(), openVoting()])
  line.leadTo(voting.url)
})
afterAll(async () => {
  await voting.close()
  await line.close()
})
afterEach(closePhones)

const commitments = async () => (await everyDocument<BallotDocument>(databaseAt(voting.url), 'ballots')).map(({ commitment }) => commitment)

test.each<[string, Fate, number]>([['answer', 'answer-lost', 1], ['request', 'request-lost', 0]])('a phone whose %s is lost after confirming says so, tries again, and has one ballot with its receipt', async (what, fate, keptMeanwhile) => {
  const identity = { openid: `o-${what}`, unionid: `u-${what}` }
  const before = await commitments()
  let cast = 0
  line.decide(body => (body.includes('vote.cast') && cast++ === 0 ? fate : 'carried'))
  const phone = await launchPhone({ cloudUrl: line.url, identity, url: `features/vote/pages/choose/index?campaignId=${voting.campaignId}` })
  await phone.tap('选')
  await phone.tap('核对选票')
  await phone.tap('投出选票')
  expect(phone.text()).toContain('再投也只算一张票')
  expect(phone.text()).not.toContain('选票已收到')
  const meanwhile = await commitments()
  expect(meanwhile).toHaveLength(before.length + keptMeanwhile)

  await phone.tap('再投一次')
  const { receipt } = await voting.done(identity, 'vote.ballotPaper', { campaignId: voting.campaignId })
  const kept = await commitments()
  expect(phone.text()).toContain(receipt!.code.replace(/-/g, ' '))
  expect(kept.filter(one => !before.includes(one))).toEqual([receipt!.commitment])
  expect(kept).toEqual(expect.arrayContaining(meanwhile))
})
