import type { Page } from 'playwright-core'
import { settle } from '../../tests/look/settle'

/** How a page is looked at. Heights are those of the glass; a longer page is shown whole, up to three glasses. */
export interface Glass {
  name: string
  width: number
  height: number
  largeType?: true
}

export const glasses: Glass[] = [
  { name: '390', width: 390, height: 844 },
  { name: '320', width: 320, height: 568 },
  { name: '390 大字', width: 390, height: 844, largeType: true },
  { name: '1280', width: 1280, height: 800 },
]

/** What keeps a page from being itself: nothing answers, or nothing can be reached. */
export const states = { ready: '', loading: '正在打开', failed: '没有连上' } as const
export type State = keyof typeof states

const calls = '**/v1/functions/**'

/** From here on the page's calls are answered, wait for ever, or fail. */
export async function put(page: Page, state: State): Promise<void> {
  await page.unroute(calls)
  if (state === 'loading') await page.route(calls, () => new Promise(() => undefined))
  if (state === 'failed') await page.route(calls, route => route.abort())
}

/** Opens an address anew, in large type or not, and waits until it stands. */
export async function openAnew(page: Page, address: string, largeType: boolean, state: State): Promise<void> {
  await page.evaluate(large => localStorage.setItem('large-type', JSON.stringify({ data: large })), largeType)
  await put(page, state)
  await page.goto('about:blank')
  await page.goto(address)
  await (state === 'ready' ? settle(page) : page.waitForTimeout(600))
}

/** The page as this glass shows it, from its top. */
export async function shoot(page: Page, { width, height }: Glass): Promise<Buffer> {
  await page.setViewportSize({ width, height })
  await page.waitForTimeout(150)
  const whole = await page.evaluate(() => document.documentElement.scrollHeight)
  return page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(whole, 3 * height) }, animations: 'disabled' })
}
