import type { Board } from '../drawing/board'
import { write, writeDown } from '../drawing/lettering'
import { drawCover, drawRule, fill, inks } from '../drawing/pen'
import type { DrawCode } from '../poster/code'
import type { UnionPoster } from './pack-words'

/** A4 at 300 dots an inch, in hundredths of one. */
export const a4 = { width: 827, height: 1169, scale: 3 }
const left = 56
const sans = { face: 'sans', ink: inks.ink } as const
const serif = { face: 'serif', ink: inks.ink } as const

function drawTitle(ctx: CanvasRenderingContext2D, { name, titleLines }: UnionPoster) {
  writeDown(ctx, { ...serif, weight: 700, points: 104 }, name, { x: 714, y: 44, height: 500, spacing: 1.12 })
  writeDown(ctx, { ...sans, points: 25, ink: inks.brass }, '工匠选树', { x: 714, y: 573, height: 117, spacing: 1.16 })
  const longest = Math.max(...titleLines.map(line => [...line].length))
  const points = Math.min(54, 715 / longest)
  write(ctx, { ...serif, weight: 700, points }, titleLines.slice(0, 2), { x: left, y: titleLines.length > 1 ? 772 : 806, leading: 68 })
}

function drawFoot(ctx: CanvasRenderingContext2D, { stages, union, place }: UnionPoster) {
  drawRule(ctx, { x: 0, y: 876, width: 827 }, 14, 12)
  write(ctx, { ...sans, points: 23 }, stages, { x: left, y: 942, leading: 38 })
  write(ctx, { ...serif, weight: 600, points: 25, ink: inks.brass }, [union], { x: left, y: 1082, leading: 0 })
  write(ctx, { ...sans, points: 15, ink: inks.ink3 }, ['看不看、投不投、转不转，都凭自愿；不计数，不奖励。'], { x: left, y: 1118, leading: 0 })
  write(ctx, { ...sans, points: 16, ink: inks.ink2, align: 'center' }, ['微信扫一扫，看这次评选'], { x: 681, y: 1118, leading: 0 })
  if (place) write(ctx, { ...sans, points: 13, ink: inks.ink3, align: 'right' }, [`张贴处 ${place}`], { x: 771, y: 1148, leading: 0 })
}

/** A union's poster for the wall: whose campaign it is, its days, and a code that says nothing of where it hangs. */
export async function drawUnionPoster(board: Board, poster: UnionPoster, drawCode: DrawCode) {
  const { ctx, size, fetch } = board
  fill(ctx, inks.paper, { x: 0, y: 0, ...size })
  drawCover(ctx, await fetch(poster.picture), { x: 0, y: 0, width: 600, height: 690 })
  drawTitle(ctx, poster)
  drawFoot(ctx, poster)
  await drawCode(board, { x: 591, y: 912, width: 180, height: 180 })
}
