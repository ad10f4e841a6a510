import type { component } from 'glass-easel-miniprogram-adapter'
import type { MiniProgram } from '../runtime/mini-program'
import { callPage } from '../runtime/open-page'
import { asyncApis, WxFailure, type ApiTable } from './async-api'
import { canvasApis } from './canvas'
import type { Files } from './files'

type Caller = Pick<component.GeneralComponent, 'createSelectorQuery' | 'createIntersectionObserver'>

/** Questions about and movements of the page on the glass. */
export function viewApis(program: MiniProgram, files: Files): ApiTable {
  const caller = () => program.stack.top!.caller as unknown as Caller
  const nextTick = (callback: () => void) => void (program.timers.globals.setTimeout as typeof setTimeout)(callback, 0)
  return {
    nextTick,
    ...canvasApis(program, files, () => caller().createSelectorQuery()),
    createIntersectionObserver: (owner: Caller | undefined, options: object) => (owner?.createIntersectionObserver ? owner : caller()).createIntersectionObserver(options),
    createOffscreenCanvas: () => { throw new Error('wx.createOffscreenCanvas is not played by the local phone: draw on a canvas of the page') },
    createCanvasContext: () => { throw new Error('wx.createCanvasContext is not played by the local phone: use a canvas of type 2d') },
    createAnimation: () => { throw new Error('wx.createAnimation is not played by the local phone: use CSS transitions') },
    ...asyncApis(program, {
      pageScrollTo: ({ scrollTop, selector }) => scrollPage(program, typeof scrollTop === 'number' ? scrollTop : undefined, selector),
      startPullDownRefresh: () => void callPage(program.stack.top!, 'onPullDownRefresh'),
      stopPullDownRefresh: () => {},
      loadFontFace: () => { throw new WxFailure('the local phone loads no fonts') },
    }),
  }
}

function scrollPage(program: MiniProgram, top: number | undefined, selector: unknown): void {
  const page = program.stack.top
  if (!page) return
  if (top !== undefined) return program.host.scrollTo(page, top)
  const node = page.element.getShadowRoot()?.querySelector(String(selector))
  if (!node) throw new WxFailure(`no node ${String(selector)}`)
  node.getBoundingClientRect((rect) => program.host.scrollTo(page, page.scrollTop + rect.top))
}
