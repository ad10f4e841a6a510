import type { Chosen } from './chosen'

const longestSide = 2560
const quality = 0.86

const drawn = (url: string): Promise<HTMLImageElement> =>
  new Promise((resolve, reject) => {
    const image = new Image()
    image.onload = () => resolve(image)
    image.onerror = reject
    image.src = url
  })

const toJpeg = (canvas: HTMLCanvasElement): Promise<Blob | null> => new Promise(resolve => canvas.toBlob(resolve, 'image/jpeg', quality))

function canvasOf(image: HTMLImageElement): HTMLCanvasElement {
  const scale = Math.min(1, longestSide / Math.max(image.naturalWidth, image.naturalHeight))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(image.naturalWidth * scale)
  canvas.height = Math.round(image.naturalHeight * scale)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas
}

/** Draws the photo anew at 2560 points or less, upright. One that this browser cannot draw stays as it is. */
export async function reduceOnWeb(chosen: Chosen): Promise<Chosen> {
  const url = URL.createObjectURL(chosen.source as File)
  try {
    const blob = await toJpeg(canvasOf(await drawn(url)))
    if (!blob || (blob.size >= chosen.bytes && !/\.hei[cf]$/i.test(chosen.name))) return chosen
    return { name: chosen.name.replace(/\.\w+$/, '.jpg'), bytes: blob.size, source: blob }
  } catch {
    return chosen
  } finally {
    URL.revokeObjectURL(url)
  }
}
