import { drawSheet, type Board } from './board'
import { write, writeDown } from './lettering'
import { drawCover, drawRule, fill, inks } from './pen'

/** A person's card: the picture at the left, the name downwards at the right, 5:4. */
export interface ShareCard {
  /** Address of the picture. */
  picture: string
  name: string
  trade: string
  /** 台州工匠 · 候选人: small, above, a line each. */
  kicker: readonly string[]
}

const size = { width: 500, height: 400, scale: 2 }

function drawWords(ctx: CanvasRenderingContext2D, { name, trade, kicker }: ShareCard) {
  const longest = Math.max(...kicker.map(line => [...line].length))
  write(ctx, { face: 'sans', weight: 600, points: Math.min(22, 170 / longest), ink: inks.brass }, kicker, { x: 298, y: 54, leading: 31 })
  const length = Math.min(232, [...name].length * 81)
  writeDown(ctx, { face: 'serif', weight: 700, points: 78, ink: inks.ink }, name, { x: 439, y: 362 - length, height: length, spacing: 1.04 })
  const beside = Math.min(200, [...trade].length * 27)
  writeDown(ctx, { face: 'sans', points: 24, ink: inks.ink }, trade, { x: 314, y: 360 - beside, height: beside, spacing: 1.12 })
}

async function draw({ ctx, fetch }: Board, card: ShareCard) {
  fill(ctx, inks.paper, { x: 0, y: 0, ...size })
  drawCover(ctx, await fetch(card.picture), { x: 0, y: 0, width: 274, height: 400 })
  drawRule(ctx, { x: 274, y: 400, width: 226 }, -9)
  drawWords(ctx, card)
}

/** Draws a person's card on the page's canvas. */
export const drawShareCard = (card: ShareCard): Promise<string> => drawSheet(size, board => draw(board, card))
