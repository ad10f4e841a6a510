import { brush, morningAfter } from '../cloud/brushed'
import { openVoting, voters, type Voting } from '../cloud/late-stages'
import type { As } from '../cloud/local-campaign'
import { minuteMs, worker } from '../cloud/selection'
import { closePhones, launchPhone } from './launch'

let voting: Voting
beforeAll(async () => {
  voting = await openVoting()
  await voters(voting, 1, 3, [voting.candidates[0]!])
  await brush(voting, 12, [voting.candidates[2]!])
})
afterAll(() => voting.close())
afterEach(closePhones)

const at = (as: As, page: string, query: string) => launchPhone({ cloudUrl: voting.url, identity: as, url: `features/${page}/index?${query}` })
const held = (as: As) => at(as, 'tally/pages/held', `campaignId=${voting.campaignId}`)

test('officers are told that nothing is held while the day goes on', async () => {
  expect((await held(voting.offices.first)).text()).toContain('没有存疑票')
})

test('a group is opened, proposed and carried on two officers’ phones', async () => {
  await voting.clock.set(morningAfter)
  const first = await held(voting.offices.first)
  expect(first.text()).toContain('约 10 张')
  await first.tap('看 5月14日 的一组存疑票，约 10 张')
  expect(first.text()).toContain('微信判断账号有风险')
  await first.input('核实情况和理由', '微信风控命中的账号成批投票')
  await first.tap('提出作废')
  expect(first.text()).toContain('等另一位工作人员复核')

  const second = await held(voting.offices.second)
  await second.tap('看 5月14日 的一组存疑票，约 10 张')
  await second.tap('复核作废')
  await second.tap('确定作废')
  expect(second.text()).toContain('都有了决定')
  await voting.clock.advance(minuteMs)
  expect(await voting.done({}, 'vote.voids', { campaignId: voting.campaignId })).toMatchObject({ undecided: false, voids: [{ ballots: 12 }] })
})

test('a candidate is warned that nobody can sell votes, and every voter is told where to report', async () => {
  const candidate = await at(worker(1).as, 'nomination/pages/file', `nominationId=${voting.nominations[0]}`)
  expect(candidate.text()).toContain('没有人能卖票给你')
  const voter = await at({ openid: 'o-someone', unionid: 'u-someone' }, 'vote/pages/choose', `campaignId=${voting.campaignId}`)
  expect(voter.text()).toContain('12351')
})
