import type { Page } from 'playwright-core'

/** Waits until a page has come: nothing of it is still a grey piece, and nothing moves any more. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle', { timeout: 3000 }).catch(() => undefined)
  await page.waitForFunction(() => ![...document.querySelectorAll('.taro_page')].some(each => each.querySelector('.bone') && each.checkVisibility()))
  await page.evaluate(() => Promise.all(document.getAnimations().filter(each => each.effect?.getComputedTiming().endTime !== Infinity).map(each => each.finished.catch(() => undefined))))
}
