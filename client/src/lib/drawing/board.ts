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

/** Rejects where the phone has no canvas to give. */
export const openBoard: (size: SheetSize) => Promise<Board> = process.env.TARO_ENV === 'h5' ? openOnWeb : openOnWechat
