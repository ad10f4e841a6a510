import { rare } from '../cloud/many-candidates'
import { person } from '../cloud/offices'
import { dismiss, openPublicFace, type PublicFace } from '../cloud/public-face'
import { openBrowser, type JourneyBrowser } from './browser'
import type { Sitting } from './sitting'
import { pickOnWheels } from './wheel'

const grounds = '查了台账，问了班组，成果是本人带队做成的。'

let face: PublicFace
let browser: JourneyBrowser
let passerBy: Sitting
let number: string
beforeAll(async () => {
  [face, browser] = await Promise.all([openPublicFace(), openBrowser()])
  passerBy = await browser.seat({ url: face.url })
})
afterAll(() => Promise.all([browser.close(), face.close()]))
afterEach(() => expect(browser.faults()).toEqual([]))

describe('what a passer-by comes upon in a browser', () => {
  test('a card in a chat, which leads to a story that is read without signing in', async () => {
    await passerBy.page.goto(new URL(face.card.link, face.url).href)
    await passerBy.page.getByRole('link', { name: '打开网页看全文' }).click()
    await passerBy.see(face.story.title)
    await passerBy.see('本人同意公开')
  })

  test('one candidate among 500, found by name, the next of the list an arrow key away, and the way back to the list', async () => {
    await passerBy.page.goto(`${face.url}/h5/index.html#/tabs/campaign/index`)
    await passerBy.press('全部')
    await passerBy.see('候选人 500 名')
    await passerBy.type('找姓名、单位、工种、号数', '电焊')
    await passerBy.type('找姓名、单位、工种、号数', rare.name)
    await passerBy.see('找到 1 名')
    await passerBy.press('清空')
    await passerBy.type('找姓名、单位、工种、号数', `${rare.number}号`)
    await passerBy.press(`看${rare.name}的事迹`)
    await passerBy.see('主要事迹')
    await passerBy.page.goBack()
    await passerBy.press('清空')
    await passerBy.see('共 500 名')
    const [first, second] = await passerBy.top.locator('.candidate-name').allInnerTexts()
    await passerBy.top.locator('.candidate-open').first().click()
    await passerBy.see('第 1 位，共 500 位')
    expect(await passerBy.text()).toContain(first?.split('\n')[0])
    await passerBy.page.keyboard.press('ArrowRight')
    await passerBy.see('第 2 位，共 500 位')
    expect(await passerBy.text()).toContain(second?.split('\n')[0])
  })

  test('no more than three parts of the list at once, wherever it is scrolled to', async () => {
    await passerBy.open('vote/candidates', { campaignId: face.campaignId })
    await passerBy.see('共 500 名')
    await passerBy.page.mouse.move(200, 500)
    await passerBy.page.mouse.wheel(0, 30_000)
    await passerBy.top.locator('.long-part').nth(25).locator('.candidate').first().waitFor()
    expect(await passerBy.top.locator('.candidate').count()).toBeLessThanOrEqual(27)
    expect(await passerBy.page.locator('.taro_page:visible').last().locator('*').count()).toBeLessThan(600)
  })

  test('the notice with its blank annexes, to fetch without signing in', async () => {
    await passerBy.open('campaign/notice', { campaignId: face.campaignId })
    for (const [annex, file] of [['第二届“台州工匠”推荐审批表', '第二届台州工匠推荐审批表.docx'], ['汇总表', '汇总表.xlsx']] as const) {
      const fetched = passerBy.page.waitForEvent('download')
      await passerBy.press(`下载${annex}`)
      expect((await fetched).suggestedFilename()).toBe(file)
    }
  })

  test('the list on display, read like a notice on a board', async () => {
    await passerBy.page.goto(`${face.url}/h5/index.html#/tabs/campaign/index`)
    await passerBy.press('看公示名单')
    await passerBy.see(face.notice.title)
    for (const { name } of face.notice.listed) await passerBy.see(name)
  })

  test('an objection, lodged under a real name, and its outcome', async () => {
    const objector = await browser.seat({ url: face.url, as: person('objector') })
    await objector.press('看公示名单')
    await objector.press('提出异议')
    await pickOnWheels(objector, /反映的是谁/, [`${face.notice.listed[0]?.name}，${face.notice.listed[0]?.unitName}`])
    await objector.type('你的姓名', '钱立人')
    await objector.type('联系地址和电话', '某路 1 号')
    await objector.type('反映的情况', '那台样机是班组一起做出来的，请核实。')
    await objector.press('送出异议')
    await objector.see('异议已经收到')
    number = (await objector.top.locator('.received-number').innerText()).trim()
    await dismiss(face, number, grounds)
    await objector.press('看办理情况')
    await objector.see(grounds)
  })
})
