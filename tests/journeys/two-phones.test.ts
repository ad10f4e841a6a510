import { consentTo } from '../../dev/scenario/consent'
import { newRequest, openSelection, worker, type Selection } from '../cloud/selection'
import { openBrowser, type JourneyBrowser } from './browser'
import type { Sitting } from './sitting'

let selection: Selection
let browser: JourneyBrowser
beforeAll(async () => {
  selection = await openSelection()
  browser = await openBrowser()
})
afterEach(() => browser.clear())
afterAll(async () => {
  await browser.close()
  await selection.close()
})

/** A draft with a few answers, and its person in front of it. */
async function begun(index: number) {
  const who = worker(index)
  const { nominationId } = await selection.done(who.as, 'nomination.open', { campaignId: selection.campaignId, channel: 'self', requestId: newRequest() })
  await consentTo(selection, who.as, nominationId, ['idNumber'])
  await selection.done(who.as, 'nomination.save', { nominationId, draftRevision: 0, answers: { name: who.name, workUnit: '望潮泵业', trade: '车工' }, softReasons: {}, requestId: newRequest() })
  const file = () => selection.done(who.as, 'nomination.file', { nominationId })
  const atWork = async () => {
    const sitting = await browser.seat({ url: selection.url, as: who.as })
    await sitting.tab('我的')
    await openForm(sitting, nominationId)
    return sitting
  }
  return { nominationId, file, atWork }
}

async function openForm(sitting: Sitting, nominationId: string) {
  await sitting.open('nomination/form', { nominationId, group: 'work' })
  await sitting.see('第 2 组')
}

const saved = /已保存 \d\d:\d\d/

test('two phones edit one draft: the later one is shown what differs, and chooses field by field', async () => {
  const { file, atWork } = await begun(501)
  const [phone, other] = [await atWork(), await atWork()]
  await other.type('工种或岗位', '数控车工')
  await other.type('职务', '班组长')
  await other.see(saved)
  await phone.type('工种或岗位', '精密车工')
  await phone.type('工作单位', '望潮泵业股份有限公司')
  await phone.see('这份申报在别处也改过')
  const text = await phone.text()
  for (const words of ['数控车工', '精密车工', '班组长', '望潮泵业股份有限公司']) expect(text).toContain(words)
  await phone.press('工种或岗位：用别处写的')
  await phone.press('就用选好的 3 处')
  await phone.see(saved)
  expect((await file()).answers).toMatchObject({ trade: '数控车工', position: '班组长', workUnit: '望潮泵业股份有限公司' })
  expect(browser.faults()).toEqual([])
})

test('what is typed without a network, and the app killed, is there when it comes back', async () => {
  const { nominationId, file, atWork } = await begun(502)
  const phone = await atWork()
  await phone.page.context().setOffline(true)
  await phone.type('工种或岗位', '焊工')
  await phone.see('没有网，已存在手机')
  await phone.page.goto('about:blank')
  expect((await file()).answers['trade']).toBe('车工')
  await phone.page.context().setOffline(false)
  await openForm(phone, nominationId)
  expect(await phone.top.getByLabel('工种或岗位', { exact: true }).locator('visible=true').last().inputValue()).toBe('焊工')
  await phone.see(saved)
  expect((await file()).answers['trade']).toBe('焊工')
  browser.faults(/ERR_INTERNET_DISCONNECTED|Failed to fetch/)
})

test('from what is missing a tap leads to the very field', async () => {
  const { nominationId, atWork } = await begun(503)
  const phone = await atWork()
  await phone.open('nomination/send', { nominationId })
  await phone.press('去填：手机号')
  const field = phone.top.getByLabel('手机号', { exact: true }).locator('visible=true').last()
  await phone.see('这一项还没有填')
  await field.waitFor()
  expect(await field.evaluate(input => { const { top, bottom } = input.getBoundingClientRect(); return top > 0 && bottom < window.innerHeight })).toBe(true)
  expect(browser.faults()).toEqual([])
})
