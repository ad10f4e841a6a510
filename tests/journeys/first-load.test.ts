import { openVoting, type Voting } from '../cloud/late-stages'
import { openBrowser, type JourneyBrowser } from './browser'

const KB = 1024
let voting: Voting
let browser: JourneyBrowser
beforeAll(async () => { [voting, browser] = await Promise.all([openVoting(), openBrowser()]) })
afterAll(() => Promise.all([browser.close(), voting.close()]))

describe('the H5 build', () => {
  test('comes to its first page with at most 130 KB of gzipped JavaScript, all of it asked for', async () => {
    const page = await browser.page('phone')
    const scripts = new Map<string, number>()
    page.on('requestfinished', async request => {
      if (request.resourceType() === 'script') scripts.set(request.url(), (await request.sizes()).responseBodySize)
    })
    await page.goto(`${voting.url}/h5/`)
    await page.getByText('去投票').waitFor()
    await page.waitForLoadState('networkidle')
    const bytes = [...scripts.values()].reduce((sum, each) => sum + each, 0)
    expect(scripts.size).toBeGreaterThan(1)
    expect(bytes).toBeLessThanOrEqual(130 * KB)
    expect(browser.faults()).toEqual([])
  })
})
