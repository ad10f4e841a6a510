import type { Board, Drawable, SheetSize } from './board'

const fetchPicture = (address: string) => new Promise<Drawable>((resolve, reject) => {
  const picture = new Image()
  picture.crossOrigin = 'anonymous'
  picture.onload = () => resolve(picture)
  picture.onerror = () => reject(new Error(`no picture at ${address}`))
  picture.src = address
})

/** A data address, because WeChat's own browser keeps no other by a long press. */
export async function openOnWeb(size: SheetSize): Promise<Board> {
  const canvas = document.createElement('canvas')
  canvas.width = size.width * size.scale
  canvas.height = size.height * size.scale
  const ctx = canvas.getContext('2d')
  if (!ctx) throw new Error('no canvas')
  ctx.scale(size.scale, size.scale)
  return { ctx, size, fetch: fetchPicture, toFile: () => Promise.resolve(canvas.toDataURL('image/jpeg', 0.92)) }
}
