import type { Page } from 'playwright-core'

/** Shades kept of each colour: soft edges of letters cost most of a picture's bytes. */
const shades = 32
/** Pixels: no page shows a picture wider than this. */
const widest = 800

/** The same picture in fewer shades, so that it weighs little in the repository. `page` is any page: it lends its canvas. */
export async function squeeze(page: Page, png: Buffer): Promise<Buffer> {
  const address = await page.evaluate(async ({ source, levels, most }) => {
    const image = await createImageBitmap(await (await fetch(source)).blob())
    const scale = Math.min(1, most / image.width)
    const [width, height] = [Math.round(image.width * scale), Math.round(image.height * scale)]
    const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d')!
    context.imageSmoothingQuality = 'high'
    context.drawImage(image, 0, 0, width, height)
    const pixels = context.getImageData(0, 0, width, height)
    pixels.data.forEach((value, place) => { pixels.data[place] = Math.round(Math.round(value * levels / 255) * 255 / levels) })
    context.putImageData(pixels, 0, 0)
    return context.canvas.toDataURL('image/png')
  }, { source: `data:image/png;base64,${png.toString('base64')}`, levels: shades - 1, most: widest })
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64')
}
