import { openOnWeb } from './board-on-web'
import { openOnWechat } from './board-on-wechat'

/** Lengths in points of the sheet; `scale` says how many dots a point has. */
export interface SheetSize {
  width: number
  height: number
  scale: number
}

/** What was fetched to be drawn. */
export type Drawable = CanvasImageSource & { width: number; height: number }

/** A sheet to draw on, white until then. */
export interface Board {
  ctx: CanvasRenderingContext2D
  size: SheetSize
  fetch: (address: string) => Promise<Drawable>
  /** As a JPEG: a temporary path on WeChat, a data address on the web. */
  toFile: () => Promise<string>
}

/** The name of the page's canvas; see `BoardHolder`. */
export const boardId = 'drawing-board'

const open: (size: SheetSize) => Promise<Board> = process.env.TARO_ENV === 'h5' ? openOnWeb : openOnWechat

async function drawNow(size: SheetSize, draw: (board: Board) => Promise<void>): Promise<string> {
  const board = await open(size)
  await draw(board)
  return board.toFile()
}

let before: Promise<unknown> = Promise.resolve()

/** Draws a sheet and answers where its picture lies. A page has one canvas: drawings take turns. Rejects where there is none, or a picture did not come. */
export function drawSheet(size: SheetSize, draw: (board: Board) => Promise<void>): Promise<string> {
  const drawn = before.then(() => drawNow(size, draw))
  before = drawn.catch(() => undefined)
  return drawn
}
