import { create } from 'qrcode'
import type { Board } from '../drawing/board'
import { fill, inks, type Box } from '../drawing/pen'

/** Draws the code that opens the page into the box. */
export type DrawCode = (board: Board, box: Box) => Promise<void>

/** A QR code, a quarter of it may be soiled. Each of its squares is a whole number of dots: printed, it has no seams. */
export const qrCode = (address: string): DrawCode => ({ ctx, size: { scale } }, { x, y, width }) => {
  const { modules: { size, data } } = create(address, { errorCorrectionLevel: 'Q' })
  const side = Math.floor(width * scale / size) / scale
  const margin = Math.round((width - side * size) / 2 * scale) / scale
  data.forEach((dark, index) => { if (dark) fill(ctx, inks.ink, { x: x + margin + (index % size) * side, y: y + margin + Math.floor(index / size) * side, width: side, height: side }) })
  return Promise.resolve()
}

/** The mini-program's own code, as WeChat drew it. */
export const wechatCode = (address: string): DrawCode => async ({ ctx, fetch }, { x, y, width, height }) => {
  ctx.drawImage(await fetch(address), x, y, width, height)
}
