import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import type { As } from '../cloud/local-campaign'
import { sittingOn, type Sitting } from './sitting'

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
const glasses = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 800 } }

export interface Seat {
  /** Of a running Local CloudBase that serves `/h5/`. */
  url: string
  /** Nobody is signed in without an openid. */
  as?: As
  at?: keyof typeof glasses
}

/** The code that WeChat's sign-in would send this person back to H5 with. */
async function wechatCode(url: string, { openid, unionid }: As): Promise<string> {
  const response = await fetch(`${url}/local/wechat-code`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ openid, unionid }) })
  return ((await response.json()) as { code: string }).code
}

/** What a page must never say: its own errors, and what it writes to the console as one. */
function hear(page: Page, faults: string[]) {
  page.on('pageerror', error => faults.push(String(error.stack ?? error)))
  page.on('console', message => { if (message.type() === 'error') faults.push(`${message.text()} ${message.location().url}`) })
}

/** Headless Chromium for one test file; everyone who sits down has storage of their own. Pair with `afterAll(browser.close)`. */
export async function openBrowser() {
  const browser: Browser = await chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args: flags })
  const contexts: BrowserContext[] = []
  const faults: string[] = []
  const glass = async (at: keyof typeof glasses) => {
    // Somebody who asked their phone for less motion: what slides for others is there at once.
    const context = await browser.newContext({ viewport: glasses[at], locale: 'zh-CN', reducedMotion: 'reduce' })
    contexts.push(context)
    const page = await context.newPage()
    page.setDefaultTimeout(15_000)
    hear(page, faults)
    return page
  }
  return {
    /** Somebody in front of the H5 build, on its first tab. */
    async seat({ url, as = {}, at = 'phone' }: Seat): Promise<Sitting> {
      const page = await glass(at)
      const query = as.openid ? `?code=${await wechatCode(url, as)}` : ''
      await page.goto(`${url}/h5/index.html${query}#/`)
      // Opening the next page at once would cut the sign-in short.
      if (query) await page.waitForLoadState('networkidle')
      return sittingOn(page, `${url}/h5/index.html`)
    },
    /** A bare page, for the stage. */
    page: glass,
    /** Page errors and console errors since the last asking, without those that `expected` matches. */
    faults: (expected?: RegExp): string[] => faults.splice(0).filter(fault => !expected?.test(fault)),
    /** Everybody gets up. */
    async clear(): Promise<void> {
      for (const context of contexts.splice(0)) await context.close()
    },
    close: () => browser.close(),
  }
}
export type JourneyBrowser = Awaited<ReturnType<typeof openBrowser>>
