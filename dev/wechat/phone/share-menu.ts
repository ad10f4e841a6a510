import type { MiniProgram } from '../runtime/mini-program'
import { sharePage } from '../runtime/share'

/** The capsule's menu: what the page allows to be shared, and where. */
export function openShareMenu(program: MiniProgram): void {
  const { ui } = program.wx
  const ways = [['转发给朋友', 'chat', 'onShareAppMessage'], ['分享到朋友圈', 'timeline', 'onShareTimeline']] as const
  const allowed = ways.filter(([, , handler]) => typeof program.stack.top?.caller[handler] === 'function')
  const items = allowed.length > 0 ? allowed.map(([words]) => words) : ['当前页面不可转发']
  const answer = (index: number | undefined) => {
    ui.update({ dialog: undefined })
    const card = index === undefined || !allowed[index] ? undefined : sharePage(program, allowed[index][1])
    if (card) ui.notice(`转发：${card.title ?? ''}`)
  }
  ui.update({ dialog: { kind: 'action-sheet', items, answer } })
}
