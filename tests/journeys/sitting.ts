import type { Locator, Page } from 'playwright-core'
import { addressOfPage, type PageParams } from './address-of-page'

/** What can be pressed, as a screen reader names it. */
const pressable = ['button', 'link', 'checkbox', 'radio', 'tab', 'switch'] as const

const named = (within: Locator, words: string | RegExp): Locator => {
  const [first, ...rest] = pressable.map(role => within.getByRole(role, { name: words }))
  return rest.reduce((any, one) => any.or(one), first as Locator)
}

/** A failure says what stood on the page instead. */
const orSay = (top: Locator) => async <Value>(doing: Promise<Value>): Promise<Value> => {
  try {
    return await doing
  } catch (error) {
    throw new Error(`${(error as Error).message.split('\n')[0]}\nThe page says: ${await top.innerText().catch(() => 'nothing')}`, { cause: error })
  }
}

/** Somebody in front of the H5 build: what they press, type and see on the page on top. */
export function sittingOn(page: Page, base: string) {
  // Taro keeps the pages below in the document; the one on top comes last.
  const top = page.locator('.taro_page:visible').last()
  const told = orSay(top)
  return {
    page,
    top,
    /** Presses the first control with these words, or with this label. */
    press: (words: string | RegExp) => told(named(top, words).first().click()),
    control: (words: string | RegExp) => named(top, words),
    /** Goes to a tab of the bar below, and waits until it stands on top: the page left is still to be seen for a moment. */
    async tab(words: string) {
      await page.locator('.weui-tabbar__item').getByText(words, { exact: true }).click()
      await told(top.locator('.page-wordmark').getByText(words === '评选' ? '匠选' : words, { exact: true }).waitFor())
    },
    /** Waits until these words stand on the page on top. */
    see: (words: string | RegExp) => told(top.getByText(words).first().waitFor()),
    /** Types into the field with this label, over what is there. */
    type: (label: string, words: string) => told(top.getByLabel(label, { exact: true }).locator('visible=true').last().fill(words)),
    /** Opens a page by its name in `client/src/lib/pages.ts`. */
    open: (name: string, params: PageParams = {}) => page.goto(base + addressOfPage(name, params)),
    text: async () => (await top.innerText()).replace(/\s+/g, ' '),
  }
}
export type Sitting = ReturnType<typeof sittingOn>
