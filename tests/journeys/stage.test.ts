import { publishDrawings } from '../../dev/serve'
import { openVoting, type Voting } from '../cloud/late-stages'
import { person } from '../cloud/offices'
import { at } from '../cloud/selection'
import { openBrowser, type JourneyBrowser } from './browser'

let voting: Voting
let browser: JourneyBrowser
const role = (title: string, name: string) => ({ role: title, name, note: '', as: person(name) })
const scenario = () => ({ roles: [role('工人', '新来的'), role('市工会', '林主席'), role('投票人', '一位市民')], campaigns: { reference: voting.campaignId }, noticeIds: {}, storyIds: [] })

beforeAll(async () => {
  [voting, browser] = await Promise.all([openVoting({}, { scenario }), openBrowser()])
  publishDrawings(voting.folder)
})
afterAll(() => Promise.all([browser.close(), voting.close()]))
afterEach(async () => {
  await browser.clear()
  expect(browser.faults()).toEqual([])
})

const openStage = async () => {
  const page = await browser.page('desk')
  await page.goto(`${voting.url}/`)
  return { page, glass: page.frameLocator('iframe[title=手机画面]'), clock: page.getByRole('region', { name: '时钟' }) }
}

describe('the stage', () => {
  test('shows the mini-program, changes who holds the phone, and moves the clock', async () => {
    const { page, glass, clock } = await openStage()
    await glass.getByText('去投票').first().waitFor()
    await page.getByRole('button', { name: /市工会/ }).click()
    await glass.getByText('我的', { exact: true }).last().click()
    await glass.getByText('林主席').first().waitFor()
    await page.getByRole('region', { name: '环节' }).getByRole('button', { name: /公示/ }).click()
    await clock.getByText('5月24日 10:00').waitFor()
    await page.getByRole('region', { name: '环节' }).getByRole('listitem').filter({ hasText: '现在' }).getByText('公示').waitFor()
  })

  test('casts a ballot by hand, on the mini-program and, as the same person, finds it on H5', async () => {
    await voting.clock.set(at.vote)
    const { page, glass } = await openStage()
    await glass.getByText('去投票').first().click()
    await glass.getByText('选', { exact: true }).first().click()
    await glass.getByText('核对选票').last().click()
    await glass.getByText('投出选票').first().click()
    await glass.getByText('选票已收到').first().waitFor()
    await page.getByRole('button', { name: 'H5' }).click()
    await glass.getByRole('button', { name: '去投票' }).click()
    await glass.getByText('你已经投过票了').first().waitFor()
  })
})
