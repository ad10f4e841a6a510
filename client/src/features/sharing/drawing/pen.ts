import type { Drawable } from './board'

/** The design's colours, as a canvas takes them. */
export const inks = { paper: '#F7F4EE', ink: '#1E1B18', ink2: '#5B544C', ink3: '#70675D', brass: '#705320', edge: '#91877A' }

/** In points of the sheet. */
export interface Box { x: number; y: number; width: number; height: number }

type Ctx = CanvasRenderingContext2D

/** The box in one colour. */
export function fill(ctx: Ctx, ink: string, { x, y, width, height }: Box) {
  ctx.fillStyle = ink
  ctx.fillRect(x, y, width, height)
}

/** The steel rule: minor ticks with a major one every fifth, hanging from `y`; below zero they stand on it. */
export function drawRule(ctx: Ctx, { x, y, width }: { x: number; y: number; width: number }, length = 9, step = 8) {
  for (let index = 0; index * step < width; index += 1) {
    const long = index % 5 === 0 ? length : length * 0.55
    fill(ctx, inks.edge, { x: x + index * step, y: length < 0 ? y + long : y, width: 0.8, height: Math.abs(long) })
  }
}

/** A picture cut to the box, its middle kept. */
export function drawCover(ctx: Ctx, picture: Drawable, { x, y, width, height }: Box) {
  const scale = Math.max(width / picture.width, height / picture.height)
  const cut = { width: width / scale, height: height / scale }
  ctx.drawImage(picture, (picture.width - cut.width) / 2, (picture.height - cut.height) / 2, cut.width, cut.height, x, y, width, height)
}
