import type * as glassEasel from 'glass-easel'
import type { MiniProgram } from './mini-program'
import { callPage } from './open-page'

/** What goes to a chat or to the timeline. */
export type ShareCard = { title?: string; path?: string; query?: string; imageUrl?: string }

/** Shares the page on top; undefined when the page does not allow it. */
export function sharePage(program: MiniProgram, to: 'chat' | 'timeline', button?: glassEasel.Element): ShareCard | undefined {
  const page = program.stack.top
  const handler = to === 'chat' ? 'onShareAppMessage' : 'onShareTimeline'
  if (!page || typeof page.caller[handler] !== 'function') return undefined
  const target = button && { id: button.id, dataset: { ...button.dataset } }
  const card = callPage(page, handler, { from: button ? 'button' : 'menu', target }) as ShareCard | undefined
  return { path: `/${page.path}`, ...card }
}

/** A share button was tapped. Without `onShareAppMessage` WeChat would do nothing, so it is a failure here. */
export function shareFrom(program: MiniProgram, button: glassEasel.Element): void {
  const card = sharePage(program, 'chat', button)
  if (!card) return program.fail(new Error(`${program.stack.top?.path}: a share button without onShareAppMessage`))
  program.wx.ui.notice(`转发：${card.title ?? ''}`)
}
