import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { chromium, type BrowserContext, type FrameLocator, type Page } from 'playwright-core'
import { sittingOn, type Sitting } from '../../tests/journeys/sitting'
import { squeeze } from './squeeze'

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
const folder = path.resolve(__dirname, '../../docs/pictures')
/** Drawings and letters have come, and what slides has slid. */
const standMs = 900

async function stand(page: Page) {
  // A desk that waits for others asks again and again: it is never idle.
  await page.waitForLoadState('networkidle', { timeout: 5000 }).catch(() => undefined)
  await page.waitForTimeout(standMs)
}

async function shoot(page: Page, name: string, of?: string) {
  await stand(page)
  const picture = await (of ? page.locator(of).screenshot() : page.screenshot())
  writeFileSync(path.join(folder, `${name}.png`), await squeeze(page, picture))
}

/** A hand on the stage: it changes who holds the phone, moves the clock, presses on the phone, opens the wide H5. */
export class StageHand {
  readonly glass: FrameLocator
  private constructor(private readonly context: BrowserContext, readonly page: Page, private readonly url: string) {
    this.glass = page.frameLocator('iframe[title=手机画面]')
  }

  static async at(url: string): Promise<StageHand> {
    const browser = await chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args: flags })
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' })
    const page = await context.newPage()
    await page.goto(`${url}/`)
    return new StageHand(context, page, url)
  }

  private async press(name: string | RegExp) {
    await this.page.getByRole('button', { name }).first().click()
    await stand(this.page)
  }

  become = (role: string) => this.press(new RegExp(`^${role}`))
  campaign = (title: string) => this.press(title)
  face = (face: '小程序' | 'H5') => this.press(new RegExp(`^${face}$`))
  clock = (words: string) => this.press(words)
  async stage(title: string): Promise<void> {
    await this.page.getByRole('region', { name: '环节' }).getByRole('button', { name: new RegExp(title) }).click()
    await stand(this.page)
  }

  async others(): Promise<void> {
    await this.press('让其他人也做完这一步')
    await this.page.getByRole('status').filter({ hasText: '。' }).waitFor({ timeout: 60_000 })
  }

  /** Taps what says these words on the phone. */
  tap = (words: string, which: 'first' | 'last' = 'first') => this.glass.getByText(words, { exact: true }).locator('visible=true')[which]().click()
  see = (words: string) => this.glass.getByText(words).locator('visible=true').first().waitFor()

  /** The H5 on a desk, as whoever is chosen, on one of its pages. */
  async desk(name: string, params: Record<string, string>): Promise<Sitting> {
    const [page] = await Promise.all([this.context.waitForEvent('page'), this.page.getByRole('button', { name: '电脑版' }).click()])
    const sitting = sittingOn(page, `${this.url}/h5/index.html`)
    await page.waitForLoadState('networkidle')
    await sitting.open(name, params)
    return sitting
  }

  shootStage = (name: string) => shoot(this.page, name)
  shootPhone = (name: string) => shoot(this.page, name, '.frame')
  async shootDesk({ page }: Sitting, name: string): Promise<void> {
    await shoot(page, name)
    await page.close()
  }

  close = () => this.context.browser()!.close()
}
