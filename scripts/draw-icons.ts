/**
 * Draws, from `client/art/inline/icons.svg` (lucide), the icon masks, the tab bar's pictures, and from
 * the others of `client/art/inline` the small drawings of the interface.
 * Run `npx tsx scripts/draw-icons.ts [chromium]` after a change of the drawing file; what it writes is committed.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { chromium } from 'playwright-core'

const symbols = [...readFileSync('client/art/inline/icons.svg', 'utf8').matchAll(/<symbol id="([^"]+)"[^>]*>(.*?)<\/symbol>/g)].map(([, name = '', shape = '']) => ({ name, shape }))

const svg = (shape: string, stroke: string, width: number) =>
  `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='${stroke}' stroke-width='${width}' stroke-linecap='round' stroke-linejoin='round'>${shape.replace(/"/g, "'").replace(/> </g, '><').replace(/ \/>/g, '/>')}</svg>`

const inUrl = (text: string) => text.replace(/[%<>#]/g, encodeURIComponent)

function writeMasks() {
  const rules = symbols.map(({ name, shape }) => `.icon.is-${name} { --mask: url("data:image/svg+xml,${inUrl(svg(shape, '#000', 1.75))}"); }`)
  writeFileSync('client/src/ui/icon-masks.scss', [
    '// Written by scripts/draw-icons.ts from client/art/inline/icons.svg (lucide, ISC).',
    ...rules, '',
  ].join('\n'))
  writeFileSync('client/src/ui/icon-name.ts', `/** The lucide symbols drawn in \`client/art/inline/icons.svg\`. Written by scripts/draw-icons.ts. */\nexport type IconName =\n${symbols.map(({ name }) => `  | '${name}'`).join('\n')}\n`)
}

function writeDrawings() {
  const drawing = (name: string) => inUrl(readFileSync(`client/art/inline/${name}.svg`, 'utf8').trim().replace(/"/g, "'"))
  const rules = ['empty-box', 'broken-plug', 'ballot-circle', 'proof-tree'].map(name => `.drawing.is-${name} { background-image: url("data:image/svg+xml,${drawing(name)}"); }`)
  writeFileSync('client/src/ui/drawing-images.scss', ['// Written by scripts/draw-icons.ts from client/art/inline.', ...rules, ''].join('\n'))
}

const tabIcons = { campaign: 'vote', stories: 'book-open', directory: 'users-round', me: 'user-round' }

async function drawTabs() {
  const browser = await chromium.launch({ executablePath: process.argv[2] ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
  const page = await browser.newPage({ viewport: { width: 81, height: 81 } })
  for (const [tab, icon] of Object.entries(tabIcons)) {
    const shape = symbols.find(({ name }) => name === icon)?.shape ?? ''
    for (const [suffix, stroke, width] of [['', '#5B544C', 1.75], ['-on', '#1E1B18', 2.25]] as const) {
      const mark = suffix && `<i style="position:absolute;left:24px;bottom:0;width:33px;height:4px;background:#B3261E"></i>`
      await page.setContent(`<body style="margin:0"><div style="position:relative;width:81px;height:81px;display:grid;place-items:start center">${svg(shape, stroke, width).replace('<svg', '<svg width="66" height="66"')}${mark}</div>`)
      await page.screenshot({ path: `client/src/assets/${tab}${suffix}.png`, omitBackground: true })
    }
  }
  await browser.close()
}

writeMasks()
writeDrawings()
void drawTabs()
