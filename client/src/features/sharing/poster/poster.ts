import type { Board } from '../drawing/board'
import { write, writeDown, writeWrapped } from '../drawing/lettering'
import { drawCover, drawRule, fill, inks } from '../drawing/pen'
import type { DrawCode } from './code'

/** What a poster says; every kind has the same form. */
export interface Poster {
  /** Address of the picture beside the name. */
  picture: string
  /** Downwards, large: a person, or what is awarded. */
  name: string
  /** Downwards, small: what that is; in parts, which a card puts on a line each. */
  kicker: readonly string[]
  /** A person's; '' where the poster is of none. */
  trade: string
  say: string
  meta: string
  /** Below the rule: whose it is, and what one may know. */
  host: readonly string[]
  notes: readonly string[]
  /** Below the code, two short lines. */
  scan: readonly [string, string]
}

export const posterSize = { width: 540, height: 960, scale: 2 }
const left = 36
const art = { x: 0, y: 0, width: 432, height: 540 }
const serif = { face: 'serif', ink: inks.ink } as const

function drawTop(ctx: CanvasRenderingContext2D, { name, kicker }: Poster) {
  writeDown(ctx, { ...serif, weight: 700, points: 64 }, name, { x: 487, y: 34, height: 290, spacing: 1.12 })
  const side = kicker.join('')
  const length = Math.min(190, [...side].length * 20)
  writeDown(ctx, { face: 'sans', ink: inks.brass, points: 17 }, side, { x: 487, y: 540 - length, height: length, spacing: 1.16 })
}

function drawWords(ctx: CanvasRenderingContext2D, { say, meta }: Poster) {
  const below = writeWrapped(ctx, { ...serif, weight: 600, points: 32 }, say, { x: left, y: 606, leading: 48, width: 452, most: 2 })
  writeWrapped(ctx, { face: 'sans', ink: inks.ink2, points: 17 }, meta, { x: left, y: below - 8, leading: 25, width: 468, most: 1 })
}

function drawFoot(ctx: CanvasRenderingContext2D, { host, notes, scan }: Poster) {
  drawRule(ctx, { x: 0, y: 731, width: 540 })
  const below = write(ctx, { ...serif, weight: 700, points: 26 }, host.slice(0, 2), { x: left, y: 864 - host.slice(0, 2).length * 35, leading: 35 })
  write(ctx, { face: 'sans', ink: inks.ink3, points: 15 }, notes.slice(0, 2), { x: left, y: below + 2, leading: 23 })
  write(ctx, { face: 'sans', ink: inks.ink2, points: 13, align: 'center' }, scan, { x: 448, y: 896, leading: 19 })
}

/** 海报: the picture and the name above, what is said below, and a code that opens this very page. */
export async function drawPoster(board: Board, poster: Poster, drawCode: DrawCode) {
  const { ctx, size, fetch } = board
  fill(ctx, inks.paper, { x: 0, y: 0, ...size })
  drawCover(ctx, await fetch(poster.picture), art)
  drawTop(ctx, poster)
  drawWords(ctx, poster)
  drawFoot(ctx, poster)
  await drawCode(board, { x: 392, y: 762, width: 112, height: 112 })
}
