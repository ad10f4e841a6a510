import AxeBuilder from '@axe-core/playwright'
import { pages } from '../../client/src/lib/pages'
import { startPlayedDemo, type PlayedDemo } from '../cloud/played-demo'
import { openBrowser, type JourneyBrowser } from '../journeys/browser'
import type { Sitting } from '../journeys/sitting'
import { settle } from './settle'
import { stopsOf, type Stop } from './stops'

let cloud: PlayedDemo
let browser: JourneyBrowser
let stops: Stop[]
beforeAll(async () => {
  [cloud, browser] = await Promise.all([startPlayedDemo(), openBrowser()])
  stops = await stopsOf(cloud)
})
afterAll(() => Promise.all([browser?.close(), cloud?.close()]))

/** Those who see the pages, each with the stops that are theirs: nobody signs in twice. */
const byPerson = (): Stop[][] => [...new Set(stops.map(({ as }) => as?.openid))].map(openid => stops.filter(({ as }) => as?.openid === openid))

/** What axe finds serious or critical, as "rule: where". */
async function findingsOn({ page }: Sitting): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ target, html }) => `${id}: ${String(target)} ${html.slice(0, 160)}`))
}

const widthOver = ({ page }: Sitting, width: number) => page.setViewportSize({ width, height: 720 }).then(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth))

test('every page has its stop', () => {
  const visited = new Set(stops.map(({ page }) => page))
  expect(Object.keys(pages).filter(page => !visited.has(page as Stop['page']))).toEqual([])
})

test('no page has a serious finding of axe, nor scrolls sideways at 320 or 1280 pixels', async () => {
  const found: Record<string, string[]> = {}
  for (const own of byPerson()) {
    const sitting = await browser.seat({ url: cloud.url, as: own[0]!.as ?? {}, at: 'phone' })
    for (const { page, params, desk } of own) {
      await sitting.page.setViewportSize(desk ? { width: 1280, height: 800 } : { width: 390, height: 844 })
      await sitting.open(page, params)
      await settle(sitting.page)
      const findings = await findingsOn(sitting)
      for (const width of [320, 1280]) if ((await widthOver(sitting, width)) > 0) findings.push(`scrolls sideways at ${width}`)
      if (findings.length > 0) found[page] = findings
    }
    await browser.clear()
  }
  expect(found).toEqual({})
})
