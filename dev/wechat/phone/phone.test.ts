import type { Page } from 'playwright-core'
import { openPhone, type OpenPhone } from '../testing/open-phone'

let phone: OpenPhone
let page: Page
beforeAll(async () => { phone = await openPhone(); page = phone.page }, 60_000)
afterAll(() => phone.close())

const open = (query = '') => page.goto(`${phone.base}?as=o-1&${query}`)
const openForm = () => open('path=pages/form/form')
const saysSoon = (words: string) => page.locator('#said', { hasText: words }).waitFor({ timeout: 3000 })
const errors = () => page.evaluate(() => (window as unknown as { phone: { errors: unknown[] } }).phone.errors)

describe('the phone in a browser page', () => {
  afterEach(async () => expect(await errors()).toEqual([]))

  test('draws bars from the configuration and moves through pages with them', async () => {
    await open()
    await expect(page.locator('#ph-title').textContent()).resolves.toBe('名单')
    await page.getByText('填表').click()
    await page.getByText('去远处').click()
    await page.locator('#ph-title', { hasText: '第 1 层' }).waitFor()
    expect(await page.locator('#ph-tabs').isVisible()).toBe(false)
    await page.getByRole('button', { name: '返回' }).click()
    await page.locator('#ph-title', { hasText: '填表' }).waitFor()
  })

  test('measures rpx, vw and vh against the glass', async () => {
    await open()
    const { fontSize, width, maxHeight } = await page.locator('wx-view.row > wx-text').first().evaluate((it) => getComputedStyle(it))
    const [bars, tabs] = [47 + 44, 84]
    expect({ fontSize, width, maxHeight }).toEqual({ fontSize: `${(32 * 390) / 750}px`, width: `${390 / 2}px`, maxHeight: `${844 - bars - tabs}px` })
  })

  test('takes a tap by mouse and by keyboard', async () => {
    await open()
    await page.getByText('乙', { exact: true }).click()
    await page.getByText('选了 乙').waitFor()
    await page.getByText('变大').focus()
    await page.keyboard.press('Enter')
    await page.getByText('共 3 人').waitFor()
  })

  test('types, stops at maxlength, and tells the page on leaving', async () => {
    await openForm()
    await page.getByLabel('真实姓名').pressSequentially('abcdef')
    await page.getByLabel('写事迹').click()
    await saysSoon('离开 abcd')
    expect(await page.getByLabel('真实姓名').inputValue()).toBe('abcd')
  })

  test('lets an input method finish before the page hears of it', async () => {
    await openForm()
    await page.getByLabel('真实姓名').focus()
    const keyboard = await page.context().newCDPSession(page)
    await keyboard.send('Input.imeSetComposition', { text: 'wang', selectionStart: 4, selectionEnd: 4 })
    const who = () => page.evaluate(() => (window as unknown as { phone: { stack: { top: { caller: { data: { who: string } } } } } }).phone.stack.top.caller.data.who)
    expect(await who()).toBe('')
    await keyboard.send('Input.insertText', { text: '王' })
    await page.waitForFunction(() => (window as unknown as { phone: { stack: { top: { caller: { data: { who: string } } } } } }).phone.stack.top.caller.data.who === '王')
  })

  test('turns switches, ticks boxes through their labels, and submits the form', async () => {
    await openForm()
    await page.getByRole('switch').click()
    await saysSoon('{"value":true}')
    await page.getByText('会车').click()
    await saysSoon('{"value":["车"]}')
    expect(await page.getByRole('checkbox').nth(1).getAttribute('aria-checked')).toBe('true')
    await page.getByText('先生').click()
    expect(await page.getByRole('radio').first().getAttribute('aria-checked')).toBe('false')
    await page.getByText('交', { exact: true }).click()
    await saysSoon('"skills":["车"],"sex":"男"')
  })

  test('picks from a sheet', async () => {
    await openForm()
    await page.getByText('地区：椒江').click()
    await page.getByRole('option', { name: '黄岩' }).click()
    await page.getByRole('button', { name: '确定' }).click()
    await page.getByText('地区：黄岩').waitFor()
  })

  test('answers a modal and an action sheet', async () => {
    await openForm()
    await page.getByText('确认', { exact: true }).click()
    await page.getByRole('alertdialog').getByText('取消').click()
    await saysSoon('否')
    await page.getByText('选一样').click()
    await page.locator('.ph-sheet').getByText('乙').click()
    await saysSoon('1')
  })

  test('keeps each person\'s storage apart, over a restart', async () => {
    await open('path=pages/me/me')
    await page.getByText('记住').click()
    await page.reload()
    await page.getByText('来过 1 次，大字').waitFor()
    await page.goto(`${phone.base}?as=o-2&path=pages/me/me`)
    await page.getByText(/来过 1 次，$/).waitFor()
    await page.evaluate(() => postMessage({ type: 'phone-identity', identity: { openid: 'o-1' }, path: 'pages/me/me' }, location.origin))
    await page.getByText('来过 1 次，大字').waitFor()
  })
})

test('an error of the mini-program stands on the glass', async () => {
  await open('path=pages/me/me')
  await page.getByText('出错').click()
  await page.getByRole('alert').getByText('坏了').first().waitFor()
})
