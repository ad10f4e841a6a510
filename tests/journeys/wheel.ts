import type { Locator } from 'playwright-core'
import type { Sitting } from './sitting'

/** Pixels of one line of the wheels that Taro draws on the web, and how many one pull of the finger covers. */
const lineHeight = 34
const reach = 3
/** How long Taro lets the wheels slide up. */
const slideMs = 400

const middleOf = async (place: Locator): Promise<{ x: number; y: number }> => {
  const box = await place.boundingBox()
  if (!box) throw new Error('no wheel stands open')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Turns one wheel until the line with these words stands in the middle. */
async function turnTo({ page }: Sitting, wheel: Locator, words: string) {
  const line = wheel.locator('.weui-picker__item').getByText(words, { exact: true })
  const middle = await middleOf(wheel)
  for (let left = Math.round(((await middleOf(line)).y - middle.y) / lineHeight); left !== 0;) {
    const pull = Math.sign(left) * Math.min(Math.abs(left), reach)
    await page.mouse.move(middle.x, middle.y)
    await page.mouse.down()
    await page.mouse.move(middle.x, middle.y - pull * lineHeight, { steps: 4 })
    await page.mouse.up()
    left -= pull
  }
}

/** Opens the picker behind these words, turns its wheels to these lines, and takes what stands there. */
export async function pickOnWheels(sitting: Sitting, opener: RegExp, lines: readonly string[]): Promise<void> {
  await sitting.press(opener)
  const picker = sitting.page.locator('.weui-picker:visible')
  await picker.locator('.weui-picker__action').last().waitFor()
  await sitting.page.waitForTimeout(slideMs)
  for (const [column, words] of lines.entries()) await turnTo(sitting, picker.locator('.weui-picker__group').nth(column), words)
  await picker.locator('.weui-picker__action').last().click()
  await picker.waitFor({ state: 'hidden' })
}
