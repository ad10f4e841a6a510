import type { Page } from 'playwright-core'
import { settle } from '../../tests/look/settle'

/** How a page is looked at. */
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
  if (state === 'ready') return settle(page)
  // The page asks a second time before it says that nothing can be reached.
  if (state === 'failed') await page.getByRole('alert').first().waitFor({ timeout: 8000 }).catch(() => undefined)
  await page.waitForTimeout(600)
}

/** The page as this glass shows it, from its top: a longer one whole, up to three glasses. */
export async function shoot(page: Page, { width, height }: Glass): Promise<Buffer> {
  await page.setViewportSize({ width, height })
  const whole = await page.evaluate(() => Math.max(...[...document.querySelectorAll('.taro_page, html')].map(each => each.scrollHeight)))
  await page.setViewportSize({ width, height: Math.min(Math.max(whole, height), 3 * height) })
  await page.waitForTimeout(150)
  return page.screenshot({ animations: 'disabled' })
}
