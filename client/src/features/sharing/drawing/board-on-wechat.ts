import Taro from '@tarojs/taro'
import { boardId, type Board, type Drawable, type SheetSize } from './board'

const canvasOfPage = () => new Promise<Taro.Canvas>((resolve, reject) =>
  Taro.createSelectorQuery().select(`#${boardId}`).fields({ node: true }, found => {
    const canvas = (found as { node?: Taro.Canvas } | null)?.node
    if (canvas) resolve(canvas)
    else reject(new Error('no canvas'))
  }).exec())

const fetchBy = (canvas: Taro.Canvas) => (address: string) => new Promise<Drawable>((resolve, reject) => {
  const picture = canvas.createImage()
  picture.onload = () => resolve(picture as unknown as Drawable)
  picture.onerror = () => reject(new Error(`no picture at ${address}`))
  picture.src = address
})

/** On the canvas that the page holds: WeChat keeps no file of one that is nowhere. */
export async function openOnWechat(size: SheetSize): Promise<Board> {
  const canvas = await canvasOfPage()
  canvas.width = size.width * size.scale
  canvas.height = size.height * size.scale
  const ctx = canvas.getContext('2d') as unknown as CanvasRenderingContext2D
  ctx.scale(size.scale, size.scale)
  const toFile = async () => (await Taro.canvasToTempFilePath({ canvas, fileType: 'jpg', quality: 0.92, x: 0, y: 0, width: canvas.width, height: canvas.height, destWidth: canvas.width, destHeight: canvas.height })).tempFilePath
  return { ctx, size, fetch: fetchBy(canvas), toFile }
}
