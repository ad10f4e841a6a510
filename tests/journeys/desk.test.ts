import { openVoting, type Voting } from '../cloud/late-stages'
import { closePhones, launchPhone } from '../mini-program/launch'
import { openBrowser, type JourneyBrowser } from './browser'

let voting: Voting
let browser: JourneyBrowser
beforeAll(async () => { [voting, browser] = await Promise.all([openVoting(), openBrowser()]) })
afterAll(() => Promise.all([browser.close(), voting.close()]))
afterEach(async () => {
  closePhones()
  await browser.clear()
  expect(browser.faults()).toEqual([])
})

describe('an officer at an office computer', () => {
  test('signs in by confirming its code on the phone, works there, and signs out', async () => {
    const desk = await browser.seat({ url: voting.url, at: 'desk' })
    await desk.tab('我的')
    await desk.press('扫码登录')
    await desk.see('用微信扫码登录')
    const phone = await launchPhone({ cloudUrl: voting.url, identity: voting.offices.first })
    await phone.switchTab('我的')
    await phone.tap('确认电脑登录')
    await phone.input('登录码', (await desk.top.locator('.desk-id').innerText()).trim())
    await phone.tap('确认登录')
    expect(phone.text()).toContain('电脑上已经登录')
    await desk.press('去我的工作')
    await desk.see('林主席')
    await desk.press(/^评审结果/)
    await desk.see('候选人名单已经确定')
    await desk.press('回到我的')
    await desk.press('退出登录')
    await desk.see('还没有登录')
    expect(await desk.control(/^评审结果/).count()).toBe(0)
  })

  test('is told when the code is none of ours, and nothing is signed in', async () => {
    const phone = await launchPhone({ cloudUrl: voting.url, identity: voting.offices.first })
    await phone.switchTab('我的')
    await phone.tap('确认电脑登录')
    await phone.input('登录码', 'https://example.com/qr')
    await phone.tap('确认登录')
    expect(phone.text()).toContain('这不是匠选的登录码')
  })
})
