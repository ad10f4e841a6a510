/**
 * Draws, from the trade drawings of `client/art`, what programs take that draw no SVG: `client/art/prints` (4:5, for posters) and
 * `client/art/cards` (5:4, for share cards and other programs' previews), and the package's own card `client/src/assets/card.jpg`.
 * Run `npx tsx scripts/draw-cards.ts [chromium]` after a change of a drawing; what it writes is committed.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'
import { arts } from '../client/src/lib/art-url'

interface Picture { width: number; height: number; quality: number; body: string }

const svgOf = (name: string) => readFileSync(`client/art/${name}.svg`, 'utf8')
const ticks = Array.from({ length: 60 }, (_, index) => `<i style="left:${index * 16}px;height:${index % 5 === 0 ? 18 : 10}px"></i>`).join('')

const style = `<style>
  * { margin: 0; box-sizing: border-box } body { position: relative; overflow: hidden; background: #F7F4EE; color: #1E1B18 }
  .art { position: absolute; left: 0; top: 0; bottom: 0; overflow: hidden } .art svg { display: block; width: 100%; height: 100% }
  .name { position: absolute; right: 9%; bottom: 13%; writing-mode: vertical-rl; font: 700 176px/1 "Noto Serif CJK SC", serif; letter-spacing: .06em }
  .kicker { position: absolute; left: 59.5%; top: 9%; font: 600 40px/1.42 "Noto Sans CJK SC", sans-serif; color: #705320 }
  .ticks i { position: absolute; bottom: 0; width: 2px; background: #91877A } .ticks { position: absolute; left: 55%; right: 0; bottom: 0 }
</style>`

const print = (name: string): Picture => ({ width: 800, height: 1000, quality: 78, body: `${style}<div class="art" style="width:100%">${svgOf(name)}</div>` })
const card = (name: string): Picture => ({ width: 1000, height: 800, quality: 78, body: `${style}<div class="art" style="width:55%">${svgOf(name)}</div><p class="kicker">工匠选树</p><p class="name">匠选</p><div class="ticks">${ticks}</div>` })

async function draw(browser: Browser, file: string, { width, height, quality, body }: Picture, scale = 1) {
  const page = await browser.newPage({ viewport: { width: width * scale, height: height * scale } })
  await page.setContent(`<body style="width:${width}px;height:${height}px;zoom:${scale}">${body}</body>`)
  writeFileSync(file, await page.screenshot({ type: 'jpeg', quality }))
  await page.close()
}

async function drawAll() {
  const browser = await chromium.launch({ executablePath: process.argv[2] ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
  for (const folder of ['prints', 'cards']) mkdirSync(`client/art/${folder}`, { recursive: true })
  for (const name of arts) {
    await draw(browser, `client/art/prints/${name}.jpg`, print(name))
    await draw(browser, `client/art/cards/${name}.jpg`, card(name), 0.75)
  }
  await draw(browser, 'client/src/assets/card.jpg', { ...card('lathe'), quality: 55 }, 0.4)
  await browser.close()
}

void drawAll()
