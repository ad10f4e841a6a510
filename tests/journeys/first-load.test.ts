import { openVoting, type Voting } from '../cloud/late-stages'
import { openBrowser, type JourneyBrowser } from './browser'

const KB = 1024

/** Cumulative layout shift so far (https://web.dev/articles/cls): what moved under a reader's finger. */
const layoutShift = (): Promise<number> => new Promise(resolve => {
  new PerformanceObserver(list => resolve(list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0))).observe({ type: 'layout-shift', buffered: true })
  setTimeout(() => resolve(0), 500)
})
let voting: Voting
let browser: JourneyBrowser
beforeAll(async () => { [voting, browser] = await Promise.all([openVoting(), openBrowser()]) })
afterAll(() => Promise.all([browser.close(), voting.close()]))

describe('the H5 build', () => {
  test('comes to its first page with at most 130 KB of gzipped JavaScript, all of it asked for, and nothing moves while it comes', async () => {
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
    expect(await page.evaluate(layoutShift)).toBeLessThanOrEqual(0.1)
    expect(browser.faults()).toEqual([])
  })
})
