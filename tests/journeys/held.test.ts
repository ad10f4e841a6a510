import { brush, morningAfter } from '../cloud/brushed'
import { late, openVoting, voters, type Voting } from '../cloud/late-stages'
import type { As } from '../cloud/local-campaign'
import { minuteMs } from '../cloud/selection'
import { openBrowser, type JourneyBrowser } from './browser'

let voting: Voting
let browser: JourneyBrowser
beforeAll(async () => { [voting, browser] = await Promise.all([openVoting(), openBrowser()]) })
afterAll(() => Promise.all([browser.close(), voting.close()]))
afterEach(async () => {
  await browser.clear()
  expect(browser.faults()).toEqual([])
})

/** At the page of held ballots, signed in. */
async function atHeld(as: As) {
  const desk = await browser.seat({ url: voting.url, as, at: 'desk' })
  await desk.tab('我的')
  await desk.see('存疑票')
  await desk.open('tally/held', { campaignId: voting.campaignId })
  return desk
}

describe('held ballots at the desk', () => {
  test('there is nothing to decide while nothing is held', async () => {
    const desk = await atHeld(voting.offices.first)
    await desk.see('没有存疑票')
  })

  test('one officer proposes, another declares void, and everyone reads how many and why', async () => {
    await voters(voting, 1, 3, [voting.candidates[0]!])
    await brush(voting, 12, [voting.candidates[2]!])
    await voting.clock.set(morningAfter)

    const first = await atHeld(voting.offices.first)
    await first.see('1 组还没有决定，决定以前不能公布结果')
    await first.see('微信判断账号有风险')
    expect(await first.text()).not.toMatch(/12 张|203\.0\.113|候选人 /)
    await first.type('核实情况和理由', '微信风控命中的账号成批投票')
    await first.press('提出作废')
    await first.see('意见是你提的，等另一位工作人员复核')
    expect(await first.control('复核作废').count()).toBe(0)

    const supervisor = await atHeld(voting.supervisor)
    await supervisor.see('微信风控命中的账号成批投票')
    expect(await supervisor.control(/作废|计入/).count()).toBe(0)

    const second = await atHeld(voting.offices.second)
    await second.see('同事提了意见，请你复核')
    await second.press('复核作废')
    await second.see('选票仍留在票箱里')
    await second.press('确定作废')
    await second.see('都有了决定')

    await voting.clock.set(late.voteCloses + minuteMs)
    const anyone = await browser.seat({ url: voting.url })
    await anyone.open('vote/results', { campaignId: voting.campaignId })
    await anyone.see('共 3 张选票')
    await anyone.see('存疑和作废')
    await anyone.see('微信风控命中的账号成批投票')
    await anyone.see('12 张')
    await anyone.see('12351')
  })
})
