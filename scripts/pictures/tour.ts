import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { addressOfPage } from '../../tests/journeys/address-of-page'
import type { JourneyBrowser } from '../../tests/journeys/browser'
import type { PlayedDemo } from '../../tests/cloud/played-demo'
import { stopsOf, type Stop } from '../../tests/look/stops'
import { glasses, openAnew, shoot, states, type State } from './glasses'
import { contactSheet, type Look } from './sheet'

const folder = path.resolve(__dirname, '../../docs/pictures/pages')

/** Every glass where the page is itself; one phone where it is not. */
const glassesIn = (state: State) => (state === 'ready' ? glasses : glasses.slice(0, 1))

async function looksAt(page: Page, base: string, { page: name, params = {}, empty }: Stop): Promise<Look[]> {
  const looks: Look[] = []
  const look = async (address: string, state: State, words: string) => {
    for (const glass of glassesIn(words === '' ? 'ready' : 'failed')) {
      await openAnew(page, address, glass.largeType === true, state)
      looks.push({ words: [glass.name, words].filter(Boolean).join(' · '), width: glass.width, png: await shoot(page, glass) })
    }
  }
  for (const [state, words] of Object.entries(states)) await look(base + addressOfPage(name, params), state as State, words)
  if (empty) await look(base + addressOfPage(name, empty), 'ready', '还没有内容')
  return looks
}

/** Walks every page of the demo, or `only` these, in the hands of whoever it is for, and writes one sheet of pictures for each. */
export async function tour(cloud: PlayedDemo, browser: JourneyBrowser, only: readonly string[]): Promise<void> {
  if (only.length === 0) rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const table = await browser.page('desk')
  const wanted = (await stopsOf(cloud)).filter(({ page }) => only.length === 0 || only.includes(page))
  for (const stop of wanted) {
    const { page } = await browser.seat({ url: cloud.url, as: stop.as ?? {} })
    const looks = await looksAt(page, `${cloud.url}/h5/index.html`, stop)
    writeFileSync(path.join(folder, `${stop.page.replace('/', '-')}.jpg`), await contactSheet(table, stop.page, looks))
    await page.context().close()
  }
}
