import type { Page } from 'playwright-core'

/** One look at a page, under its words. */
export interface Look {
  words: string
  width: number
  png: Buffer
}

const figure = ({ words, width, png }: Look) => `<figure><figcaption>${words}</figcaption><img width="${Math.round(width * (width > 600 ? 0.45 : 0.6))}" src="data:image/png;base64,${png.toString('base64')}"></figure>`

const style = 'body{margin:16px;font:13px sans-serif;background:#d8d4cc;width:1560px}h1{font-size:17px;margin:0 0 12px}div{display:flex;flex-wrap:wrap;gap:14px;align-items:flex-start}figure{margin:0}figcaption{margin:0 0 4px;color:#444}img{display:block;border:1px solid #b9b2a6}'

/** All looks at one page side by side, as one JPEG. `page` lends its glass. */
export async function contactSheet(page: Page, title: string, looks: readonly Look[]): Promise<Buffer> {
  await page.setViewportSize({ width: 1592, height: 600 })
  await page.setContent(`<meta charset="utf-8"><style>${style}</style><h1>${title}</h1><div>${looks.map(figure).join('')}</div>`)
  await page.evaluate(() => Promise.all([...document.images].map(image => image.decode())))
  return page.screenshot({ fullPage: true, type: 'jpeg', quality: 55 })
}
