import { chromium, type Browser, type Page } from 'playwright-core'

/** 1.6 Mbit/s down and up, 150 ms, a processor at a quarter of its speed: a cheap phone on a crowded network. */
const network = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 1_600_000 / 8 }
const slowDown = 4

declare global {
  interface Window {
    seenAt: number
  }
}

/** Runs in the page, before it: notes when both words stand in the glass, painted. */
function watch([title, act]: [string, string]): void {
  window.seenAt = 0
  const inGlass = (words: string) => {
    for (const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT); walker.nextNode(); ) {
      if (!walker.currentNode.textContent?.includes(words)) continue
      const box = walker.currentNode.parentElement?.getBoundingClientRect()
      if (box && box.height > 0 && box.top >= 0 && box.bottom <= innerHeight) return true
    }
    return false
  }
  const look = () => {
    if (window.seenAt === 0 && inGlass(title) && inGlass(act)) requestAnimationFrame(() => { window.seenAt ||= performance.now() })
  }
  new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true, attributes: true })
}

async function weaken(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', network)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown })
}

export const launch = (): Promise<Browser> => chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] })

/** Milliseconds from the tap on the link until `title` and `act` are to be seen on a weak phone that was never here before. */
export async function waitOnWeakPhone(browser: Browser, url: string, title: string, act: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN' })
  const page = await context.newPage()
  await page.addInitScript(watch, [title, act] as [string, string])
  await weaken(page)
  await page.goto(url, { waitUntil: 'commit' })
  await page.waitForFunction(() => window.seenAt > 0, null, { timeout: 60_000 })
  const seen = await page.evaluate(() => window.seenAt)
  await context.close()
  return seen
}
